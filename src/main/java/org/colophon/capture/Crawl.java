package org.colophon.capture;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Fetches addresses and, as far as it may, what their pages lead to on the same host: next pages of a list, and pages
 * in the folder of the address it began with, which is where a lab keeps its profiles.
 *
 * <p>No address is fetched twice in one crawl, whoever names it.
 */
public final class Crawl {

    private static final Pattern NO_PAGE = Pattern.compile(
            ".*\\.(?:pdf|ps|zip|gz|tgz|tar|jpe?g|png|gif|svg|webp|ico|css|js|mp[34]|avi|mov|pptx?|docx?|xlsx?|rss|atom)",
            Pattern.CASE_INSENSITIVE);

    private final Fetcher fetcher;
    private final Set<URI> asked = new HashSet<>();
    private int left;

    /**
     * @param fetcher how pages are fetched; closed by whoever made it
     * @param follow how many pages may be fetched that nobody named
     */
    public Crawl(Fetcher fetcher, int follow) {
        this.fetcher = fetcher;
        this.left = follow;
    }

    /** The page at an address, and then what it leads to. */
    Source from(String name) {
        return new From(name);
    }

    private final class From implements Source {
        private final Deque<String> ahead = new ArrayDeque<>();
        private final Set<URI> found = new HashSet<>();
        private Source archive = Source.of();
        private boolean begun;
        private Optional<URI> start = Optional.empty();

        From(String name) {
            ahead.add(name);
        }

        @Override
        public Optional<Input> next() {
            Optional<Input> archived = archive.next();
            if (archived.isPresent()) {
                return archived;
            }
            archive.close();
            return fetched();
        }

        private Optional<Input> fetched() {
            while (!ahead.isEmpty()) {
                String name = ahead.removeFirst();
                Optional<URI> address = WebAddress.of(name);
                if (address.isPresent() && !asked.add(address.get())) {
                    continue;
                }
                if (begun && left-- <= 0) {
                    left = 0;
                    break;
                }
                begun = true;
                Fetched fetched = fetcher.open(name);
                if (fetched instanceof Fetched.Page page) {
                    if (page.input() instanceof Input.Found found) {
                        follow(found.captured());
                    }
                    return Optional.of(page.input());
                }
                archive = ((Fetched.Archive) fetched).pages();
                Optional<Input> archived = archive.next();
                if (archived.isPresent()) {
                    return archived;
                }
                archive.close();
            }
            ahead.clear();
            return Optional.empty();
        }

        private void follow(Captured page) {
            Optional<URI> address = page.capture().address();
            if (left <= 0 || address.isEmpty()) {
                return;
            }
            asked.add(address.get());
            if (start.isEmpty()) {
                start = address;
            }
            for (Links.Link link : Links.of(page)) {
                URI target = link.target();
                if (!asked.contains(target)
                        && WebAddress.origin(target).equals(WebAddress.origin(start.get()))
                        && !NO_PAGE.matcher(target.getPath()).matches()
                        && (link.next() || isProfile(target, start.get()))
                        && ahead.size() < left
                        && found.add(target)) {
                    ahead.addLast(target.toString());
                }
            }
        }

        @Override
        public void close() {
            archive.close();
            ahead.clear();
        }
    }

    /** Sorted and filtered views of a list have a query; profiles hardly ever do. */
    private static boolean isProfile(URI target, URI start) {
        String path = start.getPath();
        String folder = path.substring(0, path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        String at = target.getPath().toLowerCase(Locale.ROOT);
        return target.getRawQuery() == null && at.startsWith(folder) && at.length() > folder.length();
    }
}
