package dev.tidewaiter.screening;

import dev.tidewaiter.shipment.GoodsLine;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes the screened lines of one file some at a time, in file order, on one thread; and looks at each before, where it was judged.
 *
 * @param <T> what it makes of some lines beforehand
 */
public interface ScreenedParts<T> {

    /**
     * Begins with some lines, on the thread that judges them: on several threads at once.
     *
     * @param first which line of the file the first of them is, from 1
     * @param lines how many there are
     */
    T begin(long first, int lines);

    /** The answer to the next of them, where it was judged and kept before the screening was cut off; null where it is to be judged. */
    default @Nullable ScreenedLine known(GoodsLine line, T beforehand) {
        return null;
    }

    /** Makes of the next of them what needs no order, right after it was judged, or known. */
    void judged(ScreenedLine line, T beforehand);

    /** Takes them in their turn. */
    void lines(List<ScreenedLine> lines, T beforehand) throws IOException;

    /**
     * The file is open and its lines will come.
     *
     * @param sha256 the hash of its bytes, in hexadecimal
     */
    void opened(String sha256) throws IOException;

    /** Lines taken one by one. */
    static ScreenedParts<Boolean> of(ScreenedLines out) {
        return new ScreenedParts<>() {
            @Override
            public Boolean begin(long first, int lines) {
                return true;
            }

            @Override
            public void judged(ScreenedLine line, Boolean nothing) {}

            @Override
            public void lines(List<ScreenedLine> lines, Boolean nothing) throws IOException {
                for (var line : lines) {
                    out.line(line);
                }
            }

            @Override
            public void opened(String sha256) throws IOException {
                out.opened(sha256);
            }
        };
    }
}
