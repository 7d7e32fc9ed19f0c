package org.colophon.capture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Addresses that begin with https. */
class SecureFetchTest {

    private static final FetchSettings HERE =
            FetchSettings.DEFAULT.withPause(Duration.ZERO).withAllowPrivate(true);

    @TempDir
    Path folder;

    @Test
    @DisplayName("a page is read from a host whose certificate is trusted, by name and by number")
    void trusted() throws IOException, GeneralSecurityException {
        try (SecureWeb web = new SecureWeb(folder, "dns:localhost,ip:127.0.0.1")) {
            for (String host : List.of("localhost", "127.0.0.1", "LOCALHOST")) {
                Input input = fetch(HERE.withTrust(web.trust()), web.at(host));
                assertThat(input).as(host).isInstanceOf(Input.Found.class);
                assertThat(new String(((Input.Found) input).captured().bytes(), UTF_8))
                        .isEqualTo("<html>ada");
            }
        }
    }

    @Test
    @DisplayName("a certificate that nobody vouches for is refused")
    void untrusted() throws IOException, GeneralSecurityException {
        try (SecureWeb web = new SecureWeb(folder, "dns:localhost")) {
            assertThat(reason(fetch(HERE, web.at("localhost"))))
                    .endsWith("no secure connection can be made: its certificate is not trusted");
        }
    }

    @Test
    @DisplayName("the certificate must be for the name in the address, wherever that leads to")
    void wrongHost() throws IOException, GeneralSecurityException {
        try (SecureWeb web = new SecureWeb(folder, "dns:right.example")) {
            FetchSettings settings = HERE.withTrust(web.trust());
            assertThat(fetch(settings, web.at("right.example"))).isInstanceOf(Input.Found.class);
            assertThat(reason(fetch(settings, web.at("wrong.example"))))
                    .endsWith("no secure connection can be made: its certificate is for another host");
        }
    }

    @Test
    @DisplayName("private addresses are refused before anything is said to them")
    void privateAddress() throws IOException, GeneralSecurityException {
        try (SecureWeb web = new SecureWeb(folder, "dns:localhost");
                Fetcher fetcher = Fetcher.of(
                        FetchSettings.DEFAULT.withTrust(web.trust()).withPause(Duration.ZERO), FetchMemory.none())) {
            assertThat(reason(fetcher.fetch(web.at("localhost")))).contains("its address is not public");
        }
    }

    /** Fetches with a resolver of names for which all of them are this machine. */
    private static Input fetch(FetchSettings settings, String address) throws IOException {
        DnsResolver here = new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) {
                return new InetAddress[] {InetAddress.getLoopbackAddress()};
            }

            @Override
            public String resolveCanonicalHostname(String host) throws UnknownHostException {
                throw new UnknownHostException(host);
            }
        };
        try (Fetcher fetcher = new Fetcher(settings, FetchMemory.none(), Optional.empty(), here)) {
            return fetcher.fetch(address);
        }
    }

    private static String reason(Input input) {
        assertThat(input).isInstanceOf(Input.Problem.class);
        return ((Input.Problem) input).reason();
    }
}
