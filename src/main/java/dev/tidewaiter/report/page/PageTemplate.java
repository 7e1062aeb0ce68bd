package dev.tidewaiter.report.page;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import dev.tidewaiter.files.ProgramFile;
import dev.tidewaiter.letters.TurningMarks;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Templates of pages that are written to files: what is put into them is escaped and turns nothing round, and they name the parts that they share, the
 * {@code head} with the policy and the {@code shapes} of verdicts.
 */
public final class PageTemplate {

    private static final Map<Named, Template> COMPILED = new ConcurrentHashMap<>();

    private record Named(Class<?> owner, String name) {}

    private PageTemplate() {}

    /**
     * A template that lies beside a class. What it shows has the {@link PageStyle} as {@code look}.
     */
    public static Template of(Class<?> owner, String name) throws IOException {
        var named = new Named(owner, name);
        var known = COMPILED.get(named);
        if (known != null) {
            return known;
        }
        var compiled = Mustache.compiler()
                .withEscaper(text -> Escapers.HTML.escape(TurningMarks.named(text)))
                .emptyStringIsFalse(true)
                .withLoader(part -> new StringReader(ProgramFile.text(PageTemplate.class, part + ".mustache.html")))
                .compile(ProgramFile.text(owner, name));
        COMPILED.put(named, compiled);
        return compiled;
    }
}
