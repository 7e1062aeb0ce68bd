package dev.tidewaiter.screening;

import dev.tidewaiter.manifest.ManifestReader;
import dev.tidewaiter.wordlist.WordLists;
import java.io.IOException;
import java.nio.file.Path;

/** The build's step that works out by what words are looked up, and keeps it in the program; see docs/adr/024. */
public final class WordPacking {

    private WordPacking() {}

    /**
     * Keeps the forms of the program's own words.
     *
     * @param classes the folder of the program's classes and resources
     */
    public static void main(String... classes) throws IOException {
        var to = Path.of(classes[0]);
        var words = WordLists.of(to.resolve("rules"));
        for (var form : ManifestReader.FORMS) {
            form.keep(words, to);
        }
    }
}
