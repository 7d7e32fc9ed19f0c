package org.colophon.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Who opens the SPARQL endpoint without a query gets the form to write one. */
final class FormInstead implements Filter {

    private final String root;

    FormInstead(String root) {
        this.root = root;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean bare = request instanceof HttpServletRequest in
                && in.getMethod().equals("GET")
                && in.getRequestURI().equals(root + "sparql")
                && in.getQueryString() == null;
        if (bare && response instanceof HttpServletResponse out) {
            out.setStatus(303);
            out.setHeader("Location", root + "#sparql");
        } else {
            chain.doFilter(request, response);
        }
    }
}
