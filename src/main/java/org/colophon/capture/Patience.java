package org.colophon.capture;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * Waits for a server that answers 429 or 503, as long as it asks ({@code Retry-After}, RFC 9110, section 10.2.3), but
 * not longer in all than is right for one page.
 */
final class Patience {

    /** Who says no more than that it is busy is asked again after this. */
    private static final Duration UNASKED = Duration.ofSeconds(5);

    private static final int MOST_TIMES = 3;

    private Duration left;
    private int times;

    Patience(Duration most) {
        this.left = most;
    }

    /**
     * Waits until the server may be asked again.
     *
     * @throws FetchProblem where it asks for more patience than there is left
     */
    void await(Answer busy) throws FetchProblem {
        Optional<Duration> asked = asked(busy);
        Duration pause = asked.orElse(UNASKED);
        if (times == MOST_TIMES || pause.compareTo(left) > 0) {
            throw new FetchProblem(busy.inWords()
                    + asked.map(wait -> ", to be asked again in " + wait.toSeconds() + " seconds")
                            .orElse("")
                    + (times == 0 ? "" : ", also when asked again"));
        }
        times++;
        left = left.minus(pause);
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new FetchProblem("fetching was interrupted");
        }
    }

    /** Seconds, or a date. */
    private static Optional<Duration> asked(Answer busy) {
        Optional<String> header = busy.header("Retry-After").map(String::strip);
        if (header.isEmpty()) {
            return Optional.empty();
        }
        if (header.get().matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(header.get())));
        }
        try {
            Instant until = ZonedDateTime.parse(header.get(), DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            Duration wait = Duration.between(Instant.now(), until);
            return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
        } catch (DateTimeException neither) {
            return Optional.empty();
        }
    }
}
