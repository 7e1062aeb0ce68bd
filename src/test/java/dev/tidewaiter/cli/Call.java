package dev.tidewaiter.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * A call of the program and what came of it.
 *
 * @param exitCode what the shell gets
 * @param out      standard output
 * @param err      standard error
 */
public record Call(int exitCode, String out, String err) {

    public static Call of(String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var before = System.out;
        var errBefore = System.err;
        try (var newOut = new PrintStream(out, true, StandardCharsets.UTF_8);
                var newErr = new PrintStream(err, true, StandardCharsets.UTF_8)) {
            System.setOut(newOut);
            System.setErr(newErr);
            int exitCode = Tidewaiter.run(args);
            return new Call(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(before);
            System.setErr(errBefore);
        }
    }
}
