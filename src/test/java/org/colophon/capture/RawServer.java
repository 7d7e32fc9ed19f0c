package org.colophon.capture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** A server that is no web server: it says what a test wants, and how slowly. robots.txt it does not have. */
final class RawServer implements AutoCloseable {

    private final ServerSocket socket;

    /** Speaks to a client that has asked. */
    private interface Speaking {
        void speak(OutputStream out) throws IOException, InterruptedException;
    }

    private RawServer(Speaking speaking) throws IOException {
        socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(() -> serve(speaking), "raw-server");
        thread.setDaemon(true);
        thread.start();
    }

    /** Says this and ends. */
    static RawServer saying(String text) throws IOException {
        return new RawServer(out -> out.write(text.getBytes(ISO_8859_1)));
    }

    /** Says the beginning, and then a byte now and then. */
    static RawServer dripping(String start) throws IOException {
        return new RawServer(out -> {
            out.write(start.getBytes(ISO_8859_1));
            while (true) {
                out.flush();
                Thread.sleep(100);
                if (!start.isEmpty()) {
                    out.write('x');
                }
            }
        });
    }

    /** Says the beginning, and then the same again and again. */
    static RawServer endless(String start, String more) throws IOException {
        return new RawServer(out -> {
            out.write(start.getBytes(ISO_8859_1));
            byte[] piece = more.repeat(100).getBytes(ISO_8859_1);
            while (true) {
                out.write(piece);
            }
        });
    }

    String at(String path) {
        return "http://127.0.0.1:" + socket.getLocalPort() + path;
    }

    private void serve(Speaking speaking) {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                byte[] request = new byte[8192];
                int length = client.getInputStream().read(request);
                OutputStream out = client.getOutputStream();
                if (length > 0 && new String(request, 0, length, ISO_8859_1).startsWith("GET /robots.txt ")) {
                    out.write(
                            "HTTP/1.1 404 None\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".getBytes(ISO_8859_1));
                } else {
                    speaking.speak(out);
                }
            } catch (IOException | InterruptedException clientLeft) {
                // That is what these tests wait for.
                continue;
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
