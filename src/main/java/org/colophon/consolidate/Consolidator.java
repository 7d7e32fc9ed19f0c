package org.colophon.consolidate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.colophon.graph.GraphView;
import org.colophon.graph.Iris;
import org.colophon.identity.Assignments;
import org.colophon.identity.ClaimReader;
import org.colophon.identity.NamedThings;
import org.colophon.identity.Touched;
import org.colophon.store.GraphEdit;
import org.colophon.vocab.Bibo;
import org.colophon.vocab.Col;
import org.colophon.vocab.OrgTerms;
import org.colophon.vocab.SchemaOrg;
import org.colophon.vocab.Vivo;
import org.colophon.vocab.Wemi;

/**
 * Keeps the default graph what claims and decisions make it.
 *
 * <p>Every triple of the default graph belongs to one work, person or name; what a change touched is
 * computed anew and written as a difference. All methods want a write transaction.
 */
public final class Consolidator {

    private final DatasetGraph dataset;
    private final GraphView view;
    private final WorkView works;
    private final PersonView persons;
    private final NameView names;
    private final NamedThings named;

    public Consolidator(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.view = GraphView.ofDefault(dataset);
        this.named = new NamedThings(dataset, iris);
        Assignments assignments = new Assignments(dataset, iris);
        ClaimReader claims = new ClaimReader(dataset, iris);
        Languages languages = new Languages();
        this.works = new WorkView(iris, assignments, claims, named, languages);
        this.persons = new PersonView(iris, assignments, claims, named);
        this.names = new NameView(iris, assignments, claims, named, languages);
    }

    /**
     * Consolidates what was touched.
     *
     * @return how many triples changed
     */
    public int refresh(Touched touched) {
        Triples wanted = new Triples();
        Set<Triple> existing = new LinkedHashSet<>();
        for (Node work : touched.works()) {
            existing.addAll(ofWork(work));
            works.write(work, wanted);
        }
        for (Node person : touched.persons()) {
            existing.addAll(ofPerson(person));
            persons.write(person, wanted);
        }
        for (String name : touched.names()) {
            named.find(name).ifPresent(node -> existing.addAll(ofName(node)));
            names.write(name, wanted);
        }
        return GraphEdit.replace(dataset, Quad.defaultGraphIRI, existing, wanted.all());
    }

    /**
     * Makes the whole default graph anew.
     *
     * @param everything every work, person and name there is
     * @return how many triples changed
     */
    public int rebuild(Touched everything) {
        Triples wanted = new Triples();
        everything.works().forEach(work -> works.write(work, wanted));
        everything.persons().forEach(person -> persons.write(person, wanted));
        everything.names().forEach(name -> names.write(name, wanted));
        List<Triple> existing = view.triples(Node.ANY, Node.ANY, Node.ANY);
        return GraphEdit.replace(dataset, Quad.defaultGraphIRI, existing, wanted.all());
    }

    /** A volume owns its event, the workshops in it and the parts its editors have in it. */
    private List<Triple> ofName(Node name) {
        List<Triple> all = new ArrayList<>(view.about(name));
        view.objects(name, Col.editorship).forEach(part -> all.addAll(view.about(part)));
        for (Node event : view.objects(name, Bibo.presentedAt)) {
            all.addAll(view.about(event));
            view.objects(event, SchemaOrg.subEvent).forEach(workshop -> all.addAll(view.about(workshop)));
        }
        return all;
    }

    private List<Triple> ofWork(Node work) {
        List<Triple> all = new ArrayList<>(view.about(work));
        view.objects(work, Col.contribution).forEach(c -> all.addAll(view.about(c)));
        view.subjects(Wemi.expresses, work).forEach(v -> all.addAll(view.about(v)));
        return all;
    }

    private List<Triple> ofPerson(Node person) {
        List<Triple> all = new ArrayList<>(view.about(person));
        for (Node link : List.of(OrgTerms.member, Col.supervisee, Vivo.relates)) {
            view.subjects(link, person).forEach(owned -> all.addAll(view.about(owned)));
        }
        return all;
    }
}
