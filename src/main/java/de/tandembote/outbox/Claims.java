package de.tandembote.outbox;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.util.ReflectionUtils;

/** Batches that are claimed one ahead, so that nobody waits for the database who could write messages meanwhile. */
final class Claims implements AutoCloseable {

    private final Supplier<List<QueuedMessage>> claim;
    private final Consumer<List<QueuedMessage>> giveBack;
    private CompletableFuture<List<QueuedMessage>> ahead;

    /**
     * Begins with the first.
     *
     * @param claim takes the next batch, in a thread of its own; empty where nothing is due
     * @param giveBack is told of what was claimed and not asked for
     */
    Claims(Supplier<List<QueuedMessage>> claim, Consumer<List<QueuedMessage>> giveBack) {
        this.claim = claim;
        this.giveBack = giveBack;
        ahead = begin();
    }

    /** The next batch, and while the caller works on it the one after that is claimed; empty where nothing is due. */
    List<QueuedMessage> next() {
        var batch = claimed();
        ahead = batch.isEmpty() ? CompletableFuture.completedFuture(batch) : begin();
        return batch;
    }

    @Override
    public void close() {
        var rest = claimed();
        if (!rest.isEmpty()) {
            giveBack.accept(rest);
        }
    }

    private CompletableFuture<List<QueuedMessage>> begin() {
        return CompletableFuture.supplyAsync(claim, Thread::startVirtualThread);
    }

    private List<QueuedMessage> claimed() {
        try {
            return ahead.join();
        } catch (CompletionException e) {
            // Once told, it is over: there is nothing to give back.
            ahead = CompletableFuture.completedFuture(List.of());
            ReflectionUtils.rethrowRuntimeException(e.getCause());
            throw e;
        }
    }
}
