package dev.tidewaiter.bench.night;

/**
 * What one run took.
 *
 * @param seconds on the clock
 * @param cpu     seconds of all processors together
 * @param heap    the most bytes of the heap that were in use at one time, garbage included
 */
record Taken(double seconds, double cpu, long heap) {

    @Override
    public String toString() {
        return "%.2f s (processors %.2f s, heap %,d MiB)".formatted(seconds, cpu, heap >> 20);
    }
}
