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
import org.apache.jena.graph.Node;
import org.colophon.consolidate.Curator;
import org.colophon.explain.DecisionNote;
import org.colophon.explain.Explainer;
import org.colophon.explain.Named;
import org.colophon.identity.Assignments;
import org.colophon.identity.Constraint;
import org.colophon.store.ColophonStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code identity review}: a conversation about what the rules are not sure of. */
@Command(
        name = "review",
        description = "Asks about what is uncertain, one question after the other.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Answers are read line by line from standard input, and each takes effect at once:",
            "  m    they are one              k    keep them apart",
            "  x N  member N is something else: take it out",
            "  s    skip the question         u    take the last answer back",
            "  q    stop",
            "",
            "Examples:",
            "  colophon identity review --by 'A Librarian'",
            "  printf 'm\\nq\\n' | colophon identity review"
        })
final class IdentityReview implements Callable<Integer> {

    @ParentCommand
    private IdentityCommand identity;

    @Option(names = "--by", paramLabel = "NAME", description = "who decides (default: ${DEFAULT-VALUE})")
    private String by = System.getProperty("user.name", "somebody");

    @Option(names = "--limit", paramLabel = "N", description = "at most so many questions (default: ${DEFAULT-VALUE})")
    private int limit = 50;

    /** A question with the numbered members of what it is about. */
    private record Question(DecisionNote decision, List<List<Node>> sides, List<String> lines, int left) {
        List<Node> members() {
            return sides.stream().flatMap(List::stream).toList();
        }
    }

    private final Set<Node> seen = new HashSet<>();
    private final List<Answer> made = new ArrayList<>();

    /** What was decided, and the question it answers. */
    private record Answer(Constraint constraint, Node question) {}

    @Override
    public Integer call() throws IOException {
        if (limit < 1) {
            throw new UsageProblem("--limit wants a number of questions, not " + limit);
        }
        Console console = identity.console();
        BufferedReader answers = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
        int asked = 0;
        try (ColophonStore store = identity.open()) {
            Optional<Question> question = next(store);
            while (question.isPresent() && asked < limit && answered(question.get(), answers, store)) {
                asked++;
                question = next(store);
            }
            console.say(Words.count(made.size(), "decision") + " made"
                    + (question.isEmpty() ? "; nothing uncertain is left." : "."));
            return asked == 0 && question.isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
        }
    }

    private Optional<Question> next(ColophonStore store) {
        return store.read(dataset -> {
            ReviewQueue queue = new ReviewQueue(dataset, store.iris());
            Assignments assignments = new Assignments(dataset, store.iris());
            Explainer explainer = new Explainer(dataset, store.iris());
            long left = queue.questions().stream()
                    .filter(decision -> !seen.contains(decision))
                    .count();
            return queue.next(seen).map(decision -> {
                List<List<Node>> sides = decision.about().stream()
                        .map(thing -> members(thing.node(), assignments))
                        .filter(members -> !members.isEmpty())
                        .toList();
                return new Question(decision, sides, lines(decision, sides, explainer), Math.toIntExact(left));
            });
        });
    }

    private static List<Node> members(Node thing, Assignments assignments) {
        List<Node> records = assignments.recordsOfWork(thing);
        return records.isEmpty() ? assignments.mentionsOf(thing) : records;
    }

    private static List<String> lines(DecisionNote decision, List<List<Node>> sides, Explainer explainer) {
        List<String> lines = new ArrayList<>(ExplanationText.decisionLines(decision));
        int number = 0;
        for (List<Node> side : sides) {
            if (number > 0) {
                lines.add("  or");
            }
            for (Node member : side) {
                number++;
                Named named = explainer.labels().withPlace(member);
                lines.add(String.format("  %3d  %s", number, named.label()));
            }
        }
        return lines;
    }

    /** Asks until there is an answer that settles or leaves the question; false if there is to be no other. */
    private boolean answered(Question question, BufferedReader answers, ColophonStore store) throws IOException {
        Console console = identity.console();
        question.lines().forEach(console::print);
        seen.add(question.decision().decision());
        while (true) {
            console.err()
                    .print("(" + question.left() + " left) one [m], keep apart [k], take out [x N], skip [s], undo"
                            + " [u], quit [q]? ");
            console.err().flush();
            String answer = answers.readLine();
            if (answer == null || answer.strip().equals("q")) {
                return false;
            }
            try {
                if (settle(answer.strip(), question, store)) {
                    return true;
                }
            } catch (IllegalArgumentException e) {
                console.say(String.valueOf(e.getMessage()));
            }
        }
    }

    private boolean settle(String answer, Question question, ColophonStore store) {
        if (answer.equals("s")) {
            return true;
        }
        if (answer.equals("u")) {
            seen.remove(question.decision().decision());
            return undo(store);
        }
        Constraint constraint = store.write(dataset -> {
            Curator curator = new Curator(dataset, store.iris());
            return decide(answer, question, curator);
        });
        made.add(new Answer(constraint, question.decision().decision()));
        identity.console().say("Written down: " + constraint.iri().getURI());
        return true;
    }

    private Constraint decide(String answer, Question question, Curator curator) {
        List<List<Node>> sides = question.sides();
        boolean two = sides.size() > 1;
        if (answer.equals("m")) {
            return two
                    ? curator.merge(sides.get(0).get(0), sides.get(1).get(0), by, "", Instant.now())
                    : curator.confirm(question.decision().about().get(0).node(), by, "", Instant.now());
        }
        if (answer.equals("k") && two) {
            return curator.separate(
                    question.decision().about().get(0).node(),
                    question.decision().about().get(1).node(),
                    by,
                    "",
                    Instant.now());
        }
        if (answer.equals("k")) {
            throw new IllegalArgumentException("it is one thing now: say with x N which member is something else");
        }
        if (answer.matches("x\\s*\\d{1,6}")) {
            int number = Integer.parseInt(answer.substring(1).strip());
            if (number >= 1 && number <= question.members().size()) {
                return curator.exclude(question.members().get(number - 1), by, "", Instant.now());
            }
        }
        throw new IllegalArgumentException(
                "m, k, x with the number of a member, s, u or q is wanted, not \u201c" + answer + "\u201d");
    }

    /** Takes the last answer back, so that its question comes again. */
    private boolean undo(ColophonStore store) {
        if (made.isEmpty()) {
            throw new IllegalArgumentException("nothing was decided yet");
        }
        Answer last = made.remove(made.size() - 1);
        store.write(dataset ->
                new Curator(dataset, store.iris()).undo(last.constraint().iri(), Instant.now()));
        seen.remove(last.question());
        identity.console().say("Taken back: " + last.constraint().iri().getURI());
        return true;
    }
}
