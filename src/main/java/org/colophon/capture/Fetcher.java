package org.colophon.capture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/**
 * Fetches pages politely and safely: as robots.txt allows, one request at a time, with pauses, within bounds of size
 * and time, and from the public internet only unless it is told otherwise.
 *
 * <p>Not for more than one thread at a time: a second one could ask a host while the first does.
 */
public final class Fetcher implements AutoCloseable {

    private static final int OK = 200;

    private final FetchSettings settings;
    private final FetchMemory memory;
    private final Optional<WarcLog> log;
    private final DnsResolver names;
    private final Robots robots;
    private final Pauses pauses = new Pauses();
    private final FileOpener opener;
    /** Made when first needed: most runs read files only and should start fast. */
    private Optional<Wire> wire = Optional.empty();

    private Fetcher(FetchSettings settings, FetchMemory memory, Optional<WarcLog> log) {
        this(
                settings,
                memory,
                log,
                settings.allowPrivate() ? SystemDefaultDnsResolver.INSTANCE : new PublicAddresses());
    }

    /** A fetcher that looks names up as it is told. */
    Fetcher(FetchSettings settings, FetchMemory memory, Optional<WarcLog> log, DnsResolver names) {
        this.names = names;
        this.settings = settings;
        this.memory = memory;
        this.log = log;
        this.opener = new FileOpener(settings.limits().pageBytes(), Spool.inTemporaryFolder());
        this.robots = new Robots(at -> get(at, List.of(), Wire.Purpose.ROBOTS), settings.userAgent());
    }

    /** A fetcher that keeps nothing of what passes through it but what the memory remembers. */
    public static Fetcher of(FetchSettings settings, FetchMemory memory) {
        return new Fetcher(settings, memory, Optional.empty());
    }

    /**
     * A fetcher that writes every request and answer into a new web archive.
     *
     * @throws IOException if the file cannot be made, or is there already
     */
    public static Fetcher recording(FetchSettings settings, FetchMemory memory, Path warc) throws IOException {
        return new Fetcher(settings, memory, Optional.of(WarcLog.create(warc, settings.userAgent())));
    }

    /**
     * Fetches a page. What is an archive of pages is none.
     *
     * @param name an http or https address, as the user wrote it
     * @return the page with the address it was found at in the end, anew or as the memory kept it; that it did not
     *     change, if the memory did not keep it; or what went wrong
     */
    public Input fetch(String name) {
        Fetched fetched = open(name);
        if (fetched instanceof Fetched.Page page) {
            return page.input();
        }
        ((Fetched.Archive) fetched).pages().close();
        return new Input.Problem(name, "it is an archive of pages");
    }

    /** Fetches a page, or an archive of pages; what it is, its content says. */
    synchronized Fetched open(String name) {
        Optional<URI> start = WebAddress.of(name);
        if (start.isEmpty()) {
            return new Fetched.Page(new Input.Problem(name, "it is not a web address"));
        }
        try {
            return follow(name, start.get());
        } catch (IOException failed) {
            return new Fetched.Page(new Input.Problem(name, String.valueOf(failed.getMessage())));
        }
    }

    /** The site maps that a host names in its robots.txt, in their order. */
    synchronized List<String> siteMaps(URI address) {
        return robots.siteMaps(address);
    }

    private Fetched follow(String name, URI start) throws IOException {
        Patience patience = new Patience(settings.times().patience());
        URI at = start;
        for (int hop = 0; hop <= settings.limits().redirects(); hop++) {
            if (at.getRawUserInfo() != null) {
                throw new FetchProblem("addresses with a user name are not fetched");
            }
            Optional<String> forbidden = robots.forbids(at);
            if (forbidden.isPresent()) {
                throw new FetchProblem(at.equals(start) ? forbidden.get() : forbidden.get() + " (" + at + ")");
            }
            Answer answer = ask(at);
            while (answer.isBusy()) {
                patience.await(answer);
                answer = ask(at);
            }
            if (answer.archive().isPresent()) {
                Answer.Archive archive = answer.archive().get();
                return new Fetched.Archive(opener.spooled(name, at.toString(), archive.file(), archive.kind()));
            }
            if (!answer.isRedirect()) {
                return new Fetched.Page(page(name, at, answer));
            }
            at = WebAddress.resolve(at, answer.header("Location").orElse(""))
                    .orElseThrow(() -> new FetchProblem("it redirects to what is no web address"));
        }
        throw new FetchProblem("it redirects more than " + settings.limits().redirects() + " times");
    }

    private Answer ask(URI at) throws FetchProblem {
        String host = String.valueOf(at.getHost());
        Duration asked = robots.delay(at);
        pauses.await(
                host,
                asked.compareTo(settings.times().pause()) > 0
                        ? asked
                        : settings.times().pause());
        List<Map.Entry<String, String>> conditions = new ArrayList<>();
        memory.recall(at).ifPresent(version -> {
            version.etag().ifPresent(etag -> conditions.add(Map.entry("If-None-Match", etag)));
            version.lastModified().ifPresent(date -> conditions.add(Map.entry("If-Modified-Since", date)));
        });
        try {
            return get(at, conditions, Wire.Purpose.PAGE);
        } finally {
            pauses.ended(host);
        }
    }

    private Input page(String name, URI at, Answer answer) throws IOException {
        if (answer.isNotModified()) {
            Optional<Captured> kept = memory.kept(at);
            return kept.isPresent() ? new Input.Found(name, kept.get()) : new Input.NotModified(name);
        }
        if (answer.status() != OK) {
            throw new FetchProblem(answer.inWords());
        }
        byte[] bytes = answer.decoded(settings.limits().pageBytes());
        if (FileKind.startsWithGzip(bytes)) {
            bytes = ContentCoding.gunzip(
                    new ByteArrayInputStream(bytes), settings.limits().pageBytes());
        }
        if (bytes.length == 0) {
            throw new FetchProblem("it is empty");
        }
        Optional<String> type = answer.header("Content-Type").filter(MediaTypes::mayBeRead);
        Captured page = Captures.of(at.toString(), bytes, type, Optional.of(at), Optional.of(answer.at()));
        FetchMemory.Version version = new FetchMemory.Version(answer.header("ETag"), answer.header("Last-Modified"));
        if (version.etag().isPresent() || version.lastModified().isPresent()) {
            memory.remember(at, version, page.capture());
        }
        return new Input.Found(name, page);
    }

    private Answer get(URI at, List<Map.Entry<String, String>> conditions, Wire.Purpose purpose) throws FetchProblem {
        List<Map.Entry<String, String>> headers = Wire.headers(conditions);
        if (wire.isEmpty()) {
            wire = Optional.of(new Wire(settings, names));
        }
        Answer answer = wire.get().get(at, headers, purpose);
        // An archive is not written into another: it holds what its own requests were answered.
        if (log.isPresent() && answer.archive().isEmpty()) {
            List<Map.Entry<String, String>> sent = new ArrayList<>(headers);
            sent.add(Map.entry("User-Agent", settings.userAgent()));
            try {
                log.get().write(at, sent, answer);
            } catch (IOException full) {
                throw new FetchProblem("the web archive cannot be written: " + full.getMessage());
            }
        }
        return answer;
    }

    /** Closes connections, and the web archive. */
    @Override
    public void close() throws IOException {
        try {
            if (wire.isPresent()) {
                wire.get().close();
            }
        } finally {
            if (log.isPresent()) {
                log.get().close();
            }
        }
    }
}
