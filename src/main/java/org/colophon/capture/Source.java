package org.colophon.capture;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** What one name stands for: one input, or many that are read one by one. */
interface Source extends AutoCloseable {

    /** The next input; empty at the end, and ever after. Says as an input what goes wrong. */
    Optional<Input> next();

    @Override
    void close();

    /** These inputs and nothing more. */
    static Source of(Input... inputs) {
        Iterator<Input> all = List.of(inputs).iterator();
        return new Source() {
            @Override
            public Optional<Input> next() {
                return all.hasNext() ? Optional.of(all.next()) : Optional.empty();
            }

            @Override
            public void close() {}
        };
    }
}
