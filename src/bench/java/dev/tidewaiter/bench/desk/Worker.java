package dev.tidewaiter.bench.desk;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Somebody at the desk. */
interface Worker {

    /** Goes from page to page until a moment, and thinks up to so many milliseconds before each. */
    void work(long end, int thinkMost) throws IOException, InterruptedException;

    /** Milliseconds of each answer, by page. */
    Map<String, List<Double>> answers();
}
