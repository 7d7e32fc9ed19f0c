package org.colophon.capture;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.HostnameVerificationPolicy;
import org.apache.hc.client5.http.ssl.HttpsSupport;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.ssl.SSLContexts;
import org.apache.hc.core5.util.Timeout;

/** One request and its answer, within bounds of time and memory; redirects are for the caller. */
final class Wire implements AutoCloseable {

    private static final int LONGEST_LINE = 1 << 16;
    private static final int MOST_HEADERS = 500;
    /** What a server says beside an error or a redirect is kept as far as this. */
    private static final long ASIDE = 1 << 16;
    /** RFC 9309 asks for 500 KiB at least. */
    private static final long ROBOTS = 512 << 10;

    private static final int OK = 200;

    private final FetchSettings settings;
    private final Spool spool = Spool.inTemporaryFolder();
    private final CloseableHttpClient client;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "fetch-deadline");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * @param names turns the names of hosts into the addresses that are connected to
     */
    Wire(FetchSettings settings, DnsResolver names) {
        this.settings = settings;
        Timeout silence = Timeout.of(settings.times().silence());
        this.client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(names)
                        .setTlsSocketStrategy(tls(settings))
                        .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                                .http1Config(Http1Config.custom()
                                        .setMaxLineLength(LONGEST_LINE)
                                        .setMaxHeaderCount(MOST_HEADERS)
                                        .build())
                                .build())
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(silence)
                                .setSocketTimeout(silence)
                                .build())
                        .setDefaultTlsConfig(
                                TlsConfig.custom().setHandshakeTimeout(silence).build())
                        .build())
                .setUserAgent(settings.userAgent())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
    }

    /** Certificates are checked for the name in the address, whatever address of the network it leads to. */
    private static TlsSocketStrategy tls(FetchSettings settings) {
        return new DefaultClientTlsStrategy(
                settings.trust().orElseGet(SSLContexts::createSystemDefault),
                HostnameVerificationPolicy.CLIENT,
                HttpsSupport.getDefaultHostnameVerifier());
    }

    /** What a request is for decides how much of its answer is wanted. */
    enum Purpose {
        PAGE,
        ROBOTS
    }

    /**
     * The headers that go with every page.
     *
     * @param more such as {@code If-None-Match}
     */
    static List<Map.Entry<String, String>> headers(List<Map.Entry<String, String>> more) {
        return Stream.concat(
                        Stream.of(
                                Map.entry("Accept", "text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.5"),
                                Map.entry("Accept-Encoding", "gzip")),
                        more.stream())
                .toList();
    }

    /**
     * Sends a request and reads the answer.
     *
     * @throws FetchProblem with the reason in words
     */
    Answer get(URI address, List<Map.Entry<String, String>> headers, Purpose purpose) throws FetchProblem {
        HttpGet request = new HttpGet(address);
        headers.forEach(header -> request.addHeader(header.getKey(), header.getValue()));
        AtomicBoolean expired = new AtomicBoolean();
        Duration deadline = settings.times().deadline();
        ScheduledFuture<?> alarm = watch.schedule(
                () -> {
                    expired.set(true);
                    request.cancel();
                },
                deadline.toMillis(),
                TimeUnit.MILLISECONDS);
        Instant at = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        // One or none: what was read counts, even if ending the connection fails afterwards.
        List<Answer> answer = new ArrayList<>(1);
        try {
            client.execute(request, response -> {
                // Else the client would read the rest of the answer, to use the connection again.
                boolean whole = false;
                try {
                    answer.add(read(response, purpose, at));
                    whole = answer.get(0).body().length < ASIDE || isAtEnd(response);
                } finally {
                    if (!whole) {
                        request.cancel();
                    }
                }
                return whole;
            });
            return answer.get(0);
        } catch (IOException | RuntimeException failed) {
            if (!answer.isEmpty()) {
                return answer.get(0);
            }
            throw expired.get()
                    ? new FetchProblem("it took longer than " + deadline.toMillis() / 1000.0 + " seconds")
                    : WireFailures.inWords(failed);
        } finally {
            alarm.cancel(false);
        }
    }

    private Answer read(ClassicHttpResponse response, Purpose purpose, Instant at) throws IOException {
        List<Map.Entry<String, String>> headers = Arrays.stream(response.getHeaders())
                .map(header -> Map.entry(header.getName(), header.getValue() == null ? "" : header.getValue()))
                .toList();
        String phrase = response.getReasonPhrase() == null ? "" : response.getReasonPhrase();
        Answer head = new Answer(response.getCode(), phrase, headers, new byte[0], at, Optional.empty());
        if (response.getEntity() == null) {
            return head;
        }
        InputStream body = new BufferedInputStream(response.getEntity().getContent(), 2 * FileKind.LOOK_AT);
        FileKind kind = purpose == Purpose.PAGE && head.status() == OK ? kind(body) : FileKind.PLAIN;
        if (kind == FileKind.WARC || kind == FileKind.GZIPPED_WARC || kind == FileKind.ZIP) {
            Path file = spool.copy(body, settings.limits().archiveBytes());
            return new Answer(
                    head.status(), phrase, headers, new byte[0], at, Optional.of(new Answer.Archive(file, kind)));
        }
        return new Answer(head.status(), phrase, headers, body(body, head, purpose), at, Optional.empty());
    }

    /** What a body is by how it begins: no server is sure to know what an archive is called. */
    private static FileKind kind(InputStream body) throws IOException {
        body.mark(FileKind.LOOK_AT);
        byte[] head = body.readNBytes(FileKind.LOOK_AT);
        body.reset();
        return FileKind.of(head);
    }

    private byte[] body(InputStream in, Answer head, Purpose purpose) throws IOException {
        boolean page = purpose == Purpose.PAGE && head.status() == OK;
        String type = MediaTypes.bare(head.header("Content-Type").orElse(""));
        if (page && !MediaTypes.mayBeRead(type) && !type.endsWith("gzip")) {
            throw new FetchProblem("it is " + type + ", which is not read");
        }
        long limit = page ? settings.limits().pageBytes() : purpose == Purpose.ROBOTS ? ROBOTS : ASIDE;
        byte[] body = in.readNBytes((int) Math.min(limit, Integer.MAX_VALUE - 8));
        if (page && body.length == limit && in.read() >= 0) {
            throw new FetchProblem("it is larger than the limit of " + limit + " bytes");
        }
        return body;
    }

    private static boolean isAtEnd(ClassicHttpResponse response) throws IOException {
        return response.getEntity() == null || response.getEntity().getContent().read() < 0;
    }

    @Override
    public void close() throws IOException {
        watch.shutdownNow();
        client.close();
    }
}
