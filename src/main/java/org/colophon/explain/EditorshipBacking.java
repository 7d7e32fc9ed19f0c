package org.colophon.explain;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.colophon.vocab.Bibo;
import org.colophon.vocab.Col;

/** What stands behind one person's part as an editor: the names there, as for the volume's editor. */
final class EditorshipBacking implements Backing {

    private final ClaimFinder finder;

    EditorshipBacking(ClaimFinder finder) {
        this.finder = finder;
    }

    @Override
    public List<Claim> behind(Triple fact) {
        Node editorship = fact.getSubject();
        Optional<Node> person = finder.homes().consolidated().object(editorship, Col.editor);
        Optional<Node> volume = finder.homes().consolidated().subjects(Col.editorship, editorship).stream()
                .min(ByKey.NATURAL);
        boolean named =
                fact.getPredicate().equals(Col.editor) || fact.getPredicate().equals(Col.printedName);
        if (!named || person.isEmpty() || volume.isEmpty()) {
            return List.of();
        }
        return new VolumeBacking(finder).behind(Triple.create(volume.get(), Bibo.editor, person.get()));
    }
}
