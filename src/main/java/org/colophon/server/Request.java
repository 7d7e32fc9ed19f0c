package org.colophon.server;

import java.util.Map;
import java.util.Optional;

/**
 * What a client asks for, of what this server looks at.
 *
 * @param path the path below the server's root, decoded, without a slash before it: {@code id/work/x}
 * @param parameters the query's parameters, the first value of each
 * @param accept the Accept header; empty if there is none
 */
record Request(String path, Map<String, String> parameters, String accept) {

    Request {
        parameters = Map.copyOf(parameters);
    }

    Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name));
    }
}
