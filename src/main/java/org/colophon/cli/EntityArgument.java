package org.colophon.cli;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.colophon.explain.Explainer;

/** The entity that somebody means by a name, a title or an IRI. */
final class EntityArgument {

    private final Console console;
    private final Explainer explainer;

    EntityArgument(Console console, Explainer explainer) {
        this.console = console;
        this.explainer = explainer;
    }

    /**
     * The one entity that is meant; empty, and the reason told, where there is none.
     *
     * @throws UsageProblem if several fit
     */
    Optional<Node> resolve(String nameOrIri) {
        List<Node> found = explainer.find(nameOrIri);
        if (found.isEmpty()) {
            console.say("Nothing is called " + nameOrIri + ". Try: colophon search " + nameOrIri);
            return Optional.empty();
        }
        if (found.size() > 1) {
            console.say(Words.count(found.size(), "thing") + " are called " + nameOrIri + ":");
            found.forEach(node -> console.say("  " + node.getURI()));
            throw new UsageProblem("say which by its IRI");
        }
        return Optional.of(found.get(0));
    }
}
