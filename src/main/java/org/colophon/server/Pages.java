package org.colophon.server;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colophon.server.view.PageView;

/** Makes pages of templates. Every text of a graph that reaches one is escaped there. */
final class Pages {

    private static final String HTML = DocFormat.HTML.contentType();

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Pages.class.getClassLoader(), "org.colophon.server.jte");

    private final String root;

    Pages(String root) {
        this.root = root;
    }

    String root() {
        return root;
    }

    /** Fills a template, whose two parameters are {@code page} and {@code view}. */
    byte[] fill(String template, PageView page, Object view) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("page", page);
        parameters.put("view", view);
        StringOutput out = new StringOutput();
        templates.render(template + ".jte", parameters, out);
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A page that has no other formats. */
    Reply.Document document(String template, String title, Object view) {
        return new Reply.Document(fill(template, new PageView(title, root), view), HTML, List.of());
    }

    /** Tells of something that is not there: as a page for a browser, as a line for anyone else. */
    Reply.Problem notFound(Request request, String line) {
        return Negotiation.wantsPage(request.accept())
                ? new Reply.Problem(
                        404, fill("problem", new PageView("Not here", root), line), HTML, List.of(Reply.VARY))
                : Reply.Problem.text(404, line, List.of(Reply.VARY));
    }
}
