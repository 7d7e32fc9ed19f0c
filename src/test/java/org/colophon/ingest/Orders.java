package org.colophon.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Orders in which pages may come, one by one or several at a time. */
final class Orders {

    private Orders() {}

    /** All orders of some things. */
    static <T> List<List<T>> all(List<T> things) {
        if (things.isEmpty()) {
            return List.of(List.of());
        }
        List<List<T>> orders = new ArrayList<>();
        for (T first : things) {
            List<T> rest = new ArrayList<>(things);
            rest.remove(first);
            for (List<T> order : all(rest)) {
                List<T> whole = new ArrayList<>(List.of(first));
                whole.addAll(order);
                orders.add(whole);
            }
        }
        return orders;
    }

    /** Some orders of many things, the same ones every time. */
    static <T> List<List<T>> some(List<T> things, int count, long seed) {
        Random random = new Random(seed);
        List<List<T>> orders = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<T> order = new ArrayList<>(things);
            Collections.shuffle(order, random);
            orders.add(order);
        }
        return orders;
    }

    /** An order, each thing alone. */
    static <T> List<List<T>> oneByOne(List<T> order) {
        return order.stream().map(List::of).toList();
    }

    /** An order cut into batches: bit {@code i} of {@code cuts} says whether there is a cut after thing {@code i}. */
    static <T> List<List<T>> batches(List<T> order, int cuts) {
        List<List<T>> batches = new ArrayList<>();
        List<T> open = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            open.add(order.get(i));
            if ((cuts >> i & 1) == 1 || i == order.size() - 1) {
                batches.add(List.copyOf(open));
                open.clear();
            }
        }
        return batches;
    }
}
