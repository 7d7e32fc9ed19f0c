package org.colophon.capture;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.util.Objects;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.TruncatedChunkException;

/** Says in words what went wrong between us and a server. */
final class WireFailures {

    private static final int MOST_CAUSES = 20;

    private WireFailures() {}

    static FetchProblem inWords(Exception failure) {
        if (failure instanceof FetchProblem known) {
            return known;
        }
        return new FetchProblem(words(failure));
    }

    private static String words(Exception failure) {
        if (failure instanceof PublicAddresses.Refused refused) {
            return String.valueOf(refused.getMessage());
        }
        if (failure instanceof UnknownHostException) {
            return "there is no such host";
        }
        if (failure instanceof SocketTimeoutException) {
            return "the server does not answer in time";
        }
        if (failure instanceof ConnectException || failure instanceof NoRouteToHostException) {
            return "the server cannot be reached";
        }
        if (failure instanceof SSLPeerUnverifiedException) {
            return "no secure connection can be made: its certificate is for another host";
        }
        if (isOfCertificate(failure)) {
            return "no secure connection can be made: its certificate is not trusted";
        }
        if (failure instanceof SSLException) {
            return "no secure connection can be made: " + line(failure);
        }
        if (failure instanceof MessageConstraintException) {
            return "the headers of the answer are too long";
        }
        if (failure instanceof ConnectionClosedException
                || failure instanceof NoHttpResponseException
                || failure instanceof TruncatedChunkException) {
            return "the server broke off";
        }
        return "it cannot be fetched: " + line(failure);
    }

    private static boolean isOfCertificate(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(MOST_CAUSES)
                .anyMatch(CertificateException.class::isInstance);
    }

    private static String line(Exception failure) {
        return String.valueOf(failure.getMessage()).replaceAll("[\\s\\p{Cntrl}]+", " ");
    }
}
