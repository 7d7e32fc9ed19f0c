package org.colophon.capture;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/**
 * Writes what is fetched as a web archive, compressed if its name ends so.
 *
 * <p>Bodies are written as they were sent, but for chunks: those are joined, and the header that speaks of them is
 * left out.
 */
final class WarcLog implements AutoCloseable {

    private final WarcWriter writer;

    private WarcLog(WarcWriter writer) {
        this.writer = writer;
    }

    /** Begins a new archive; one that is there already is never written over. */
    static WarcLog create(Path file, String software) throws IOException {
        FileChannel channel;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException there) {
            throw new IOException("the file is there already", there);
        }
        boolean gzip = file.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
        WarcWriter writer = new WarcWriter(channel, gzip ? WarcCompression.GZIP : WarcCompression.NONE);
        writer.write(new Warcinfo.Builder()
                .fields(Map.of(
                        "software",
                        List.of(software),
                        "format",
                        List.of("WARC File Format 1.0"),
                        "robots",
                        List.of("rfc9309")))
                .build());
        return new WarcLog(writer);
    }

    /** Writes a request and its answer. */
    void write(URI address, List<Map.Entry<String, String>> sent, Answer answer) throws IOException {
        WarcResponse response = new WarcResponse.Builder(address)
                .date(answer.at())
                .body(MediaType.HTTP_RESPONSE, response(answer))
                .build();
        writer.write(response);
        writer.write(new WarcRequest.Builder(address)
                .date(answer.at())
                .concurrentTo(response.id())
                .body(MediaType.HTTP_REQUEST, request(address, sent))
                .build());
    }

    private static byte[] response(Answer answer) {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + answer.status() + " " + answer.phrase() + "\r\n");
        for (Map.Entry<String, String> header : answer.headers()) {
            String name = header.getKey();
            if (!name.equalsIgnoreCase("Transfer-Encoding") && !name.equalsIgnoreCase("Content-Length")) {
                head.append(name).append(": ").append(header.getValue()).append("\r\n");
            }
        }
        head.append("Content-Length: ").append(answer.body().length).append("\r\n\r\n");
        byte[] start = head.toString().getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = java.util.Arrays.copyOf(start, start.length + answer.body().length);
        System.arraycopy(answer.body(), 0, all, start.length, answer.body().length);
        return all;
    }

    private static byte[] request(URI address, List<Map.Entry<String, String>> sent) {
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        StringBuilder head = new StringBuilder("GET " + address.getRawPath() + query + " HTTP/1.1\r\n");
        head.append("Host: ").append(address.getRawAuthority()).append("\r\n");
        sent.forEach(header -> head.append(header.getKey())
                .append(": ")
                .append(header.getValue())
                .append("\r\n"));
        return head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
