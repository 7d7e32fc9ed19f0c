package org.colophon.capture;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What robots.txt allows us, by RFC 9309; asked once for each host, protocol and port. */
final class Robots {

    private static final int MOST_REDIRECTS = 5;
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(30);

    private final Exchange exchange;
    private final String product;
    private final Map<String, Rules> known = new HashMap<>();

    /** Sends a request for a robots.txt. */
    interface Exchange {
        Answer get(URI address) throws FetchProblem;
    }

    /**
     * @param userAgent what we call ourselves; robots.txt knows us by the part before the slash
     */
    Robots(Exchange exchange, String userAgent) {
        this.exchange = exchange;
        this.product = userAgent.replaceFirst("[/\\s].*", "").toLowerCase(Locale.ROOT);
    }

    /**
     * What a host allows.
     *
     * @param unread why its robots.txt could not be read, in which case nothing is allowed
     */
    private record Rules(BaseRobotRules rules, Optional<String> unread) {}

    /** Why a page may not be fetched; empty if it may. */
    Optional<String> forbids(URI page) {
        Rules rules = rules(page);
        if (rules.unread().isPresent()) {
            return Optional.of("its robots.txt cannot be read, so it is not fetched: "
                    + rules.unread().get());
        }
        return rules.rules().isAllowed(page.toString()) ? Optional.empty() : Optional.of("its robots.txt forbids it");
    }

    /** The site maps that robots.txt names, in their order. */
    List<String> siteMaps(URI page) {
        return rules(page).rules().getSitemaps();
    }

    /** The pause that a host asks for, up to what we are ready to wait. */
    Duration delay(URI page) {
        long asked = rules(page).rules().getCrawlDelay();
        return asked <= 0 || asked == BaseRobotRules.UNSET_CRAWL_DELAY
                ? Duration.ZERO
                : Duration.ofMillis(Math.min(asked, LONGEST_DELAY.toMillis()));
    }

    private Rules rules(URI page) {
        return known.computeIfAbsent(WebAddress.origin(page), origin -> read(URI.create(origin + "/robots.txt")));
    }

    private Rules read(URI start) {
        URI at = start;
        try {
            for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
                Answer answer = exchange.get(at);
                if (!answer.isRedirect()) {
                    return rules(at, answer);
                }
                Optional<URI> target =
                        WebAddress.resolve(at, answer.header("Location").orElse(""));
                if (target.isEmpty()) {
                    return allowAll();
                }
                at = target.get();
            }
            return allowAll();
        } catch (FetchProblem unreachable) {
            return unread(String.valueOf(unreachable.getMessage()));
        }
    }

    private Rules rules(URI at, Answer answer) {
        int hundreds = answer.status() / 100;
        if (hundreds == 5) {
            return unread(answer.inWords());
        }
        if (hundreds != 2) {
            return allowAll();
        }
        byte[] text;
        try {
            text = answer.decoded(Integer.MAX_VALUE >> 8);
        } catch (ContentCoding.Undecodable damaged) {
            return unread(String.valueOf(damaged.getMessage()));
        }
        // The parser forbids everything where the delay is longer than it likes; we wait less instead.
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
        return new Rules(parser.parseContent(at.toString(), text, "text/plain", List.of(product)), Optional.empty());
    }

    private static Rules allowAll() {
        return new Rules(new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_ALL), Optional.empty());
    }

    private static Rules unread(String reason) {
        return new Rules(new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_NONE), Optional.of(reason));
    }
}
