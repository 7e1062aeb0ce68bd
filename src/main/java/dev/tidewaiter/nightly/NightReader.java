package dev.tidewaiter.nightly;

import java.io.IOException;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Gives a night's items to its step, and keeps how far they were taken in the transaction in which they are kept. After a cut it goes on
 * in the file that was under way.
 */
final class NightReader implements ItemStreamReader<NightItem> {

    private final Supplier<NightPosition> begin;
    private final Function<NightPosition, NightFeed> feeds;
    private final LongConsumer taken;
    private @Nullable NightFeed feed;
    private NightPosition position = NightPosition.before(0);

    /**
     * A reader of a night.
     *
     * @param begin where the night begins while no position is kept
     * @param feeds starts a feed from some position
     * @param taken is told how many more lines were judged
     */
    NightReader(Supplier<NightPosition> begin, Function<NightPosition, NightFeed> feeds, LongConsumer taken) {
        this.begin = begin;
        this.feeds = feeds;
        this.taken = taken;
    }

    @Override
    public void open(ExecutionContext context) {
        position = NightPosition.isKept(context) ? NightPosition.in(context) : begin.get();
        feed = feeds.apply(position);
    }

    @Override
    public @Nullable NightItem read() throws IOException {
        var item = feed == null ? null : feed.take();
        if (item != null) {
            position = item.position();
            taken.accept(item.lines());
        }
        return item;
    }

    @Override
    public void update(ExecutionContext context) {
        position.keep(context);
    }

    @Override
    public void close() {
        if (feed != null) {
            feed.close();
        }
    }
}
