package org.colophon.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.colophon.consolidate.Curator;
import org.colophon.identity.Constraint;
import org.colophon.store.ColophonStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code identity review}: a conversation about what the rules are not sure of, or about a sample of what they did. */
@Command(
        name = "review",
        description = "Asks about what is uncertain, one question after the other.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "First comes what touches something that people decided about, then what the rules are least sure of, then",
            "single links that hold two groups together, then members that hang on one weak link.",
            "",
            "Answers are read line by line from standard input, and each takes effect at once:",
            "  m    they are one              k    keep them apart",
            "  x N  member N is something else: take it out",
            "  s    skip the question         u    take the last answer back",
            "  q    stop",
            "",
            "With --sample the questions are pairs drawn at random from all that was merged, half of them listings and",
            "half of them names: y they are one, n they are two, s skip, u take back, q stop. The answers are kept, and",
            "`identity report` makes of them how precise the merges are, `identity train` learns from them.",
            "",
            "Examples:",
            "  colophon identity review --by 'A Librarian'",
            "  colophon identity review --sample 50 --seed 7",
            "  printf 'm\\nq\\n' | colophon identity review"
        })
final class IdentityReview implements Callable<Integer> {

    @ParentCommand
    private IdentityCommand identity;

    @Option(names = "--by", paramLabel = "NAME", description = "who decides (default: ${DEFAULT-VALUE})")
    private String by = System.getProperty("user.name", "somebody");

    @Option(names = "--limit", paramLabel = "N", description = "at most so many questions (default: ${DEFAULT-VALUE})")
    private int limit = 50;

    @Option(names = "--sample", paramLabel = "N", description = "judge N pairs drawn at random instead")
    private Optional<Integer> sample = Optional.empty();

    @Option(names = "--seed", paramLabel = "S", description = "draw the pairs that this number gives (default: any)")
    private Optional<Long> seed = Optional.empty();

    private final Set<String> seen = new HashSet<>();
    private final List<Answer> made = new ArrayList<>();
    private List<ReviewItem.Hanging> hanging = List.of();

    /** What was decided, and the question it answers. */
    private record Answer(Constraint constraint, String question) {}

    /** The next question, and how many there are with it. */
    private record Next(ReviewQuestion question, int left) {}

    @Override
    public Integer call() throws IOException {
        if (limit < 1) {
            throw new UsageProblem("--limit wants a number of questions, not " + limit);
        }
        if (sample.isPresent() && sample.get() < 1) {
            throw new UsageProblem("--sample wants a number of pairs, not " + sample.get());
        }
        if (sample.isEmpty() && seed.isPresent()) {
            throw new UsageProblem("--seed goes with --sample");
        }
        Console console = identity.console();
        BufferedReader answers = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
        try (ColophonStore store = identity.open()) {
            return sample.isPresent()
                    ? new SampleReview(store, console, answers, by).run(sample.get(), seed.orElseGet(System::nanoTime))
                    : review(store, console, answers);
        }
    }

    private int review(ColophonStore store, Console console, BufferedReader answers) throws IOException {
        hanging = store.read(dataset -> ReviewQueue.hanging(dataset, store.iris()));
        int asked = 0;
        Optional<Next> next = next(store);
        while (next.isPresent() && asked < limit && answered(next.get(), answers, store)) {
            asked++;
            next = next(store);
        }
        console.say(Words.count(made.size(), "decision") + " made"
                + (next.isEmpty() ? "; nothing uncertain is left." : "."));
        return asked == 0 && next.isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
    }

    private Optional<Next> next(ColophonStore store) {
        return store.read(dataset -> {
            List<ReviewItem> open = new ReviewQueue(dataset, store.iris())
                    .items(hanging).stream()
                            .filter(item -> !seen.contains(item.key()))
                            .toList();
            return open.stream()
                    .flatMap(item -> ReviewQuestion.of(item, dataset, store.iris()).stream())
                    .findFirst()
                    .map(question -> new Next(question, open.size()));
        });
    }

    /** Asks until there is an answer that settles or leaves the question; false if there is to be no other. */
    private boolean answered(Next next, BufferedReader answers, ColophonStore store) throws IOException {
        Console console = identity.console();
        next.question().lines().forEach(console::print);
        seen.add(next.question().item().key());
        while (true) {
            console.err()
                    .print("(" + next.left() + " left) one [m], keep apart [k], take out [x N], skip [s], undo"
                            + " [u], quit [q]? ");
            console.err().flush();
            String answer = answers.readLine();
            if (answer == null || answer.strip().equals("q")) {
                return false;
            }
            try {
                settle(answer.strip(), next.question(), store);
                return true;
            } catch (IllegalArgumentException e) {
                console.say(String.valueOf(e.getMessage()));
            }
        }
    }

    private void settle(String answer, ReviewQuestion question, ColophonStore store) {
        if (answer.equals("s")) {
            return;
        }
        if (answer.equals("u")) {
            undo(store);
            seen.remove(question.item().key());
            return;
        }
        Constraint constraint = store.write(dataset -> question.decide(answer, new Curator(dataset, store.iris()), by));
        made.add(new Answer(constraint, question.item().key()));
        identity.console().say("Written down: " + constraint.iri().getURI());
    }

    /** Takes the last answer back, so that its question comes again. */
    private void undo(ColophonStore store) {
        if (made.isEmpty()) {
            throw new IllegalArgumentException("nothing was decided yet");
        }
        Answer last = made.remove(made.size() - 1);
        store.write(dataset ->
                new Curator(dataset, store.iris()).undo(last.constraint().iri(), Instant.now()));
        seen.remove(last.question());
        identity.console().say("Taken back: " + last.constraint().iri().getURI());
    }
}
