package dev.tidewaiter.rulebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The rules of one's own that {@code rules/README.md} has an officer write, taken from its text. */
public final class ReadmeRules {

    private static final Pattern FILE = Pattern.compile(
            "`((?:tables|parameters|goods|documents|words/manifest)/own[\\w./-]*)`[^`]*\\n\\n```\\n(.*?)```",
            Pattern.DOTALL);

    private ReadmeRules() {}

    /** Each file with its text, in the order of the guide. */
    public static Map<String, String> files() throws IOException {
        var found = FILE.matcher(Files.readString(Path.of("rules/README.md")));
        var files = new LinkedHashMap<String, String>();
        while (found.find()) {
            files.put(found.group(1), found.group(2));
        }
        return files;
    }

    /** A copy of the rules with them. */
    public static RulesCopy in(Path folder) throws IOException {
        var copy = RulesCopy.in(folder);
        for (var file : files().entrySet()) {
            copy.put(file.getKey(), file.getValue());
        }
        return copy;
    }
}
