package org.colophon.capture;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPOutputStream;

/** A small web site on this machine, made of answers that a test puts there; all else is 404. */
public final class Web implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, Answering> answers = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    /** Answers a request. */
    public interface Answering {
        void answer(HttpExchange exchange) throws IOException;
    }

    public Web() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().toString();
            asked.add(path);
            answers.getOrDefault(path, other -> send(other, 404, Map.of(), new byte[0]))
                    .answer(exchange);
            exchange.close();
        });
        server.start();
    }

    /** What was asked for, in its order. */
    public List<String> asked() {
        return asked;
    }

    public String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    public Web html(String path, String html) {
        return page(path, "text/html; charset=utf-8", html.getBytes(UTF_8));
    }

    public Web page(String path, String type, byte[] bytes) {
        return put(path, exchange -> send(exchange, 200, Map.of("Content-Type", type), bytes));
    }

    public Web redirect(String path, String to) {
        return put(path, exchange -> send(exchange, 302, Map.of("Location", to), new byte[0]));
    }

    public Web put(String path, Answering answering) {
        answers.put(path, answering);
        return this;
    }

    public static void send(HttpExchange exchange, int status, Map<String, String> headers, byte[] body)
            throws IOException {
        Headers sent = exchange.getResponseHeaders();
        headers.forEach(sent::set);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    static byte[] gzip(byte[] bytes) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                gzip.write(bytes);
            }
            return out.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
