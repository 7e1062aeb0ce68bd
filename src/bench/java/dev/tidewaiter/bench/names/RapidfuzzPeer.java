package dev.tidewaiter.bench.names;

import dev.tidewaiter.names.IndexedName;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** rapidfuzz in a Python process of its own, which times itself, so that talking to it costs it nothing. */
final class RapidfuzzPeer implements Peer {

    private static final Path PYTHON = Path.of("/usr/bin/python3");
    private static final Path SCRIPT = Path.of("src", "bench", "python", "rapidfuzz_peer.py");

    private final Process python;
    private final Writer to;
    private final BufferedReader from;
    private final String version;

    private RapidfuzzPeer(Process python, Writer to, BufferedReader from, String version) {
        this.python = python;
        this.to = to;
        this.from = from;
        this.version = version;
    }

    /** Starts it and loads the names; empty where Python or rapidfuzz is not installed. */
    static Optional<Peer> over(List<IndexedName> names) throws IOException {
        if (!Files.isExecutable(PYTHON)) {
            return Optional.empty();
        }
        var python = new ProcessBuilder(PYTHON.toString(), SCRIPT.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var to = python.outputWriter(StandardCharsets.UTF_8);
        var from = python.inputReader(StandardCharsets.UTF_8);
        var version = from.readLine();
        if (version == null || version.equals("absent")) {
            python.destroy();
            return Optional.empty();
        }
        to.write(names.size() + "\n");
        for (var name : names) {
            to.write(name.owner() + "\t" + line(name.text()) + "\n");
        }
        to.flush();
        return Optional.of(new RapidfuzzPeer(python, to, from, version));
    }

    @Override
    public String title() {
        return "rapidfuzz " + version + ", sorted words, ratio ≥ 80, every name";
    }

    @Override
    public Answers answer(List<AskedName> queries) throws IOException {
        to.write(queries.size() + "\n");
        for (var query : queries) {
            to.write(line(query.text()) + "\n");
        }
        to.flush();
        double seconds = Double.parseDouble(readLine());
        var owners = new ArrayList<int[]>();
        for (int i = 0; i < queries.size(); i++) {
            var found = readLine();
            owners.add(
                    found.isEmpty()
                            ? new int[0]
                            : Arrays.stream(found.split(" "))
                                    .mapToInt(Integer::parseInt)
                                    .toArray());
        }
        return new Answers(seconds, owners);
    }

    @Override
    public void close() throws IOException {
        to.close();
        from.close();
        python.destroy();
    }

    private String readLine() throws IOException {
        var line = from.readLine();
        if (line == null) {
            throw new IOException("rapidfuzz ended before it had answered; its message stands above");
        }
        return line;
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
