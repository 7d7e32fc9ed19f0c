package org.colophon.capture;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A web site on this machine with a certificate of its own making, which nobody trusts who is not told to. */
final class SecureWeb implements AutoCloseable {

    private static final String PASSWORD = "changeit";

    private final HttpsServer server;
    private final SSLContext trust;

    /**
     * @param folder where its key is made
     * @param names what the certificate is for, as keytool writes it: {@code dns:localhost}
     */
    SecureWeb(Path folder, String names) throws IOException, GeneralSecurityException {
        KeyStore store = certificate(folder, names);
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD.toCharArray());
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(store);
        SSLContext own = SSLContext.getInstance("TLS");
        own.init(keys.getKeyManagers(), null, null);
        trust = SSLContext.getInstance("TLS");
        trust.init(null, trusted.getTrustManagers(), null);
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(own));
        server.createContext("/", exchange -> {
            boolean page = exchange.getRequestURI().getPath().equals("/ada");
            Web.send(exchange, page ? 200 : 404, Map.of("Content-Type", "text/html"), "<html>ada".getBytes(UTF_8));
            exchange.close();
        });
        server.start();
    }

    /** What trusts the certificate. */
    SSLContext trust() {
        return trust;
    }

    String at(String host) {
        return "https://" + host + ":" + server.getAddress().getPort() + "/ada";
    }

    /** The JDK has no public way to make a certificate but its tool. */
    private static KeyStore certificate(Path folder, String names) throws IOException, GeneralSecurityException {
        Path file = Files.createTempDirectory(folder, "key").resolve("store.p12");
        Process keytool = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=nobody",
                        "-ext",
                        "san=" + names,
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        PASSWORD))
                .redirectErrorStream(true)
                .start();
        String said = new String(keytool.getInputStream().readAllBytes(), UTF_8);
        try {
            if (keytool.waitFor() != 0) {
                throw new IOException("keytool made no key: " + said);
            }
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD.toCharArray());
        }
        return store;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
