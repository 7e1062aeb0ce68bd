package dev.tidewaiter.screening;

import java.io.IOException;
import java.util.List;

/**
 * Takes the screened lines of one file some at a time, in file order, on one thread; and looks at them before, where they were judged.
 *
 * @param <T> what it makes of some lines beforehand
 */
public interface ScreenedParts<T> {

    /** Makes of some lines what needs no order, on the thread that judged them: on several threads at once. */
    T beforehand(List<ScreenedLine> lines);

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
            public Boolean beforehand(List<ScreenedLine> lines) {
                return true;
            }

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
