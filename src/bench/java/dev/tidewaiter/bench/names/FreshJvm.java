package dev.tidewaiter.bench.names;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a main class in a process of its own, so that nothing measured before has warmed it up or left anything in its heap. */
final class FreshJvm {

    private FreshJvm() {}

    /** The numbers in the last line that the class prints. */
    static double[] run(List<String> options, Class<?> main, String... arguments)
            throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var last = "";
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                last = line;
            }
        }
        int exit = process.waitFor();
        if (exit != 0) {
            throw new IOException(
                    main.getSimpleName() + " " + String.join(" ", arguments) + " ended with exit code " + exit);
        }
        var words = last.split(" ");
        var numbers = new double[words.length];
        for (int i = 0; i < words.length; i++) {
            numbers[i] = Double.parseDouble(words[i]);
        }
        return numbers;
    }
}
