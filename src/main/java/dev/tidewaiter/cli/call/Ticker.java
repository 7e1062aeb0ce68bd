package dev.tidewaiter.cli.call;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;

/** One line on stderr that counts while a long file is screened, and is gone when it is done. */
public final class Ticker {

    private static final int LINES_A_TICK = 8192;

    private final PrintWriter err;
    private final boolean on;
    private String file = "";
    private int lines;
    private boolean shown;

    public Ticker(PrintWriter err, boolean on) {
        this.err = err;
        this.on = on;
    }

    /** The next file is begun. */
    public void file(Path next) {
        file = next.getFileName().toString();
        lines = 0;
    }

    /** One more of its lines is done. */
    public void line() {
        if (++lines % LINES_A_TICK == 0 && on) {
            err.printf(Locale.ROOT, "\r%s: %,d lines", file, lines);
            err.flush();
            shown = true;
        }
    }

    /** Takes the line away. */
    public void clear() {
        if (shown) {
            err.print("\r" + " ".repeat(file.length() + 24) + "\r");
            err.flush();
            shown = false;
        }
    }
}
