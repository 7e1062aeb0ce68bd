package dev.tidewaiter.report.page;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import dev.tidewaiter.files.ProgramFile;
import java.io.IOException;
import java.io.StringReader;

/**
 * Templates of pages that are written to files: what is put into them is escaped, and they name the parts that they share, the
 * {@code head} with the policy and the {@code shapes} of verdicts.
 */
public final class PageTemplate {

    private PageTemplate() {}

    /**
     * A template that lies beside a class. What it shows has the {@link PageStyle} as {@code look}.
     */
    public static Template of(Class<?> owner, String name) throws IOException {
        return Mustache.compiler()
                .escapeHTML(true)
                .emptyStringIsFalse(true)
                .withLoader(part -> new StringReader(ProgramFile.text(PageTemplate.class, part + ".mustache.html")))
                .compile(ProgramFile.text(owner, name));
    }
}
