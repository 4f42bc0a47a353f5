package de.tandembote.understanding;

import java.util.AbstractList;
import java.util.List;

/** A list that counts how often it is looked into, so that a test can tell linear time without a clock. */
public final class CountedList<T> extends AbstractList<T> {

    private final List<T> items;
    private long looks;

    public CountedList(List<T> items) {
        this.items = items;
    }

    public long looks() {
        return looks;
    }

    @Override
    public T get(int index) {
        looks++;
        return items.get(index);
    }

    @Override
    public int size() {
        return items.size();
    }
}
