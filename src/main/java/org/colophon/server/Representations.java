package org.colophon.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colophon.server.view.PageView;

/** One document in several formats: the choice, and the headers that tell of it. */
final class Representations {

    private final String path;

    /**
     * @param path the document's path on this server, without an ending
     */
    Representations(String path) {
        this.path = path;
    }

    /**
     * Answers with the format asked for, by the path's ending or else by the Accept header.
     *
     * @param ending the format of the path's ending; empty where it has none
     * @param bytes makes the representation
     */
    Reply answer(Request request, Optional<DocFormat> ending, Function<DocFormat, byte[]> bytes) {
        Optional<DocFormat> format = ending.or(() -> Negotiation.choose(request.accept()));
        List<Reply.Header> headers = new ArrayList<>(alternates(format));
        if (ending.isEmpty()) {
            headers.add(Reply.VARY);
        }
        if (format.isEmpty()) {
            return Reply.Problem.text(406, "There is this as " + offers() + ".", headers);
        }
        headers.add(new Reply.Header("Content-Location", path + format.get().ending()));
        return new Reply.Document(bytes.apply(format.get()), format.get().contentType(), headers);
    }

    /** The formats of the data, for links on the page. */
    List<PageView.Alternate> data() {
        return Stream.of(DocFormat.values())
                .filter(format -> format.data().isPresent())
                .map(format -> new PageView.Alternate(format.label(), path + format.ending(), format.mediaType()))
                .toList();
    }

    private List<Reply.Header> alternates(Optional<DocFormat> chosen) {
        return Stream.of(DocFormat.values())
                .filter(format -> !Optional.of(format).equals(chosen))
                .map(format -> new Reply.Header(
                        "Link",
                        "<" + path + format.ending() + ">; rel=\"alternate\"; type=\"" + format.mediaType() + "\""))
                .toList();
    }

    private static String offers() {
        return Stream.of(DocFormat.values()).map(DocFormat::mediaType).collect(Collectors.joining(", "));
    }
}
