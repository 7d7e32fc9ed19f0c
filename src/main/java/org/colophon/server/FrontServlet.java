package org.colophon.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Speaks HTTP for the pages: methods, entity tags, errors without a trace of the code. */
final class FrontServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(FrontServlet.class);

    private final transient Router router;

    FrontServlet(Router router) {
        this.router = router;
    }

    @Override
    protected void service(HttpServletRequest in, HttpServletResponse out) throws IOException {
        boolean head = in.getMethod().equals("HEAD");
        if (!head && !in.getMethod().equals("GET")) {
            out.setHeader("Allow", "GET, HEAD");
            // What the client sends with such a request is not read, so nothing can follow it on this connection.
            out.setHeader("Connection", "close");
            send(Reply.Problem.text(405, "This can only be read: GET or HEAD.", List.of()), in, out, head);
            return;
        }
        send(answer(in), in, out, head);
    }

    private Reply answer(HttpServletRequest in) {
        Request request;
        try {
            request = read(in);
        } catch (RuntimeException unreadable) {
            return Reply.Problem.text(400, "The address or its parameters cannot be read.", List.of());
        }
        try {
            return router.answer(request);
        } catch (RuntimeException e) {
            LOG.error("answering {} failed", request.path(), e);
            return Reply.Problem.text(500, "Something went wrong here; the server's log says what.", List.of());
        }
    }

    private static Request read(HttpServletRequest in) {
        String path = in.getRequestURI().substring(in.getContextPath().length());
        // A plus is a plus in a path; only in a query it is a space.
        String decoded = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        Map<String, String> parameters = new HashMap<>();
        in.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
        String accept = String.join(",", Collections.list(in.getHeaders("Accept")));
        return new Request(decoded.startsWith("/") ? decoded.substring(1) : decoded, parameters, accept);
    }

    private static void send(Reply reply, HttpServletRequest in, HttpServletResponse out, boolean head)
            throws IOException {
        reply.headers().forEach(header -> out.addHeader(header.name(), header.value()));
        if (reply instanceof Reply.Redirect redirect) {
            out.setStatus(redirect.status());
            out.setHeader("Location", redirect.location());
            out.setContentLength(0);
        } else if (reply instanceof Reply.Document document) {
            String tag = EntityTag.of(document.body());
            out.setHeader("ETag", tag);
            out.setHeader("Cache-Control", "no-cache");
            if (EntityTag.matches(in.getHeader("If-None-Match"), tag)) {
                out.setStatus(304);
                return;
            }
            body(200, document.contentType(), document.body(), out, head);
        } else if (reply instanceof Reply.Problem problem) {
            body(problem.status(), problem.contentType(), problem.body(), out, head);
        }
    }

    private static void body(int status, String type, byte[] body, HttpServletResponse out, boolean head)
            throws IOException {
        out.setStatus(status);
        out.setContentType(type);
        out.setContentLength(body.length);
        if (!head) {
            out.getOutputStream().write(body);
        }
    }
}
