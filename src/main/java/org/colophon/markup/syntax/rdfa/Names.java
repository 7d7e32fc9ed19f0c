package org.colophon.markup.syntax.rdfa;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.colophon.markup.syntax.Addresses;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * How the names in RDFa's attributes are spelt out at one place of a document.
 *
 * @param base the document's base
 * @param vocabulary the default vocabulary, empty for none
 * @param prefixes what each prefix stands for
 * @param blanks the blank nodes named so far, shared by the whole document
 */
record Names(String base, String vocabulary, Map<String, String> prefixes, Map<String, Node> blanks) {
    private static final Pattern TERM = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}\\p{M}._/-]*");
    private static final Pattern PREFIX = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}\\p{M}._-]*");

    static Names initial(String base) {
        return new Names(base, "", InitialContext.PREFIXES, new HashMap<>());
    }

    /** The names inside an element that may declare a vocabulary or prefixes. */
    Names inside(Element element) {
        String vocab = vocabulary;
        if (element.hasAttr("vocab")) {
            String written = element.attr("vocab").strip();
            vocab = written.isEmpty() ? "" : Addresses.resolve(base, written);
            // Many pages forget the slash, and nobody has a vocabulary of terms like schema.orgname.
            vocab = vocab.matches("https?://(?:www\\.)?schema\\.org") ? vocab + "/" : vocab;
        }
        Map<String, String> declared = declared(element);
        if (declared.isEmpty()) {
            return vocab.equals(vocabulary) ? this : new Names(base, vocab, prefixes, blanks);
        }
        Map<String, String> all = new HashMap<>(prefixes);
        all.putAll(declared);
        return new Names(base, vocab, all, blanks);
    }

    private static Map<String, String> declared(Element element) {
        Map<String, String> declared = new HashMap<>();
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            if (name.startsWith("xmlns:")) {
                declare(declared, name.substring("xmlns:".length()), attribute.getValue());
            }
        }
        String[] words = element.attr("prefix").strip().split("\\s+");
        int i = 0;
        while (i + 1 < words.length) {
            if (words[i].endsWith(":")) {
                declare(declared, words[i].substring(0, words[i].length() - 1), words[i + 1]);
                i += 2;
            } else {
                i++;
            }
        }
        return declared;
    }

    private static void declare(Map<String, String> declared, String prefix, String address) {
        String name = prefix.toLowerCase(Locale.ROOT);
        if (PREFIX.matcher(name).matches() && !name.equals("_")) {
            declared.put(name, address.strip());
        }
    }

    /** What {@code href} or {@code src} leads to. */
    Node address(String written) {
        return NodeFactory.createURI(Addresses.resolve(base, written));
    }

    /** What {@code about} or {@code resource} names; empty for a bracketed CURIE that means nothing. */
    Optional<Node> resource(String written) {
        String text = written.strip();
        if (text.startsWith("[") && text.endsWith("]")) {
            return curie(text.substring(1, text.length() - 1));
        }
        return Optional.of(curie(text).orElseGet(() -> address(text)));
    }

    /** The terms, CURIEs and absolute addresses of {@code property}, {@code rel}, {@code rev} or {@code typeof}. */
    List<Node> many(String attribute) {
        List<Node> nodes = new ArrayList<>();
        for (String word : attribute.strip().split("\\s+")) {
            one(word).ifPresent(nodes::add);
        }
        return nodes;
    }

    /** A term, CURIE or absolute address; empty if it means nothing here. */
    Optional<Node> one(String word) {
        if (word.isEmpty()) {
            return Optional.empty();
        }
        Optional<Node> curie = curie(word);
        if (curie.isPresent()) {
            return curie;
        }
        if (word.indexOf(':') > 0) {
            return Addresses.isAbsolute(word) ? Optional.of(address(word)) : Optional.empty();
        }
        return TERM.matcher(word).matches() ? term(word) : Optional.empty();
    }

    private Optional<Node> term(String word) {
        if (!vocabulary.isEmpty()) {
            return Optional.of(NodeFactory.createURI(vocabulary + word));
        }
        return Optional.ofNullable(InitialContext.TERMS.get(word))
                .or(() -> Optional.ofNullable(InitialContext.TERMS.get(word.toLowerCase(Locale.ROOT))))
                .map(NodeFactory::createURI);
    }

    private Optional<Node> curie(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        String prefix = text.substring(0, colon).toLowerCase(Locale.ROOT);
        String reference = text.substring(colon + 1);
        if (prefix.equals("_")) {
            return Optional.of(blanks.computeIfAbsent(reference, label -> NodeFactory.createBlankNode()));
        }
        if (reference.startsWith("//") && !prefixes.containsKey(prefix)) {
            return Optional.empty();
        }
        String address = prefix.isEmpty() ? InitialContext.XHV : prefixes.get(prefix);
        return Optional.ofNullable(address)
                .map(start -> NodeFactory.createURI(Addresses.resolve(base, start + reference)));
    }
}
