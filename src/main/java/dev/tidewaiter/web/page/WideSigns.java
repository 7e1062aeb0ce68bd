package dev.tidewaiter.web.page;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.IText;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * A Chinese colon or full stop is as wide as a letter and holds its blank within itself. The templates set one between a label and what it
 * labels, as the other languages need it; behind a wide sign it falls away, or each label in Chinese would stand apart from its value.
 */
@Component
final class WideSigns extends AbstractDialect implements IPostProcessorDialect {

    /** Before the marks are named, which makes a new text of what it changes. */
    private static final int FIRST = 9_000;

    private static final String WIDE = "：，。；！？、）";

    WideSigns() {
        super("Pages without a blank behind a wide sign");
    }

    @Override
    public int getDialectPostProcessorPrecedence() {
        return FIRST;
    }

    @Override
    public Set<IPostProcessor> getPostProcessors() {
        return Set.of(new PostProcessor(TemplateMode.HTML, Handler.class, FIRST));
    }

    /** Sees all that is written of a page; made anew for each by Thymeleaf. */
    public static final class Handler extends AbstractTemplateHandler {

        private boolean behindWide;

        @Override
        public void handleText(IText text) {
            var from = 0;
            while (behindWide && from < text.length() && text.charAt(from) == ' ') {
                from++;
            }
            var last = text.length();
            while (last > from && text.charAt(last - 1) == ' ') {
                last--;
            }
            if (last > from) {
                behindWide = WIDE.indexOf(text.charAt(last - 1)) >= 0;
            }
            var to = behindWide ? last : text.length();
            if (from == 0 && to == text.length()) {
                super.handleText(text);
            } else if (from < to) {
                super.handleText(
                        getContext().getModelFactory().createText(text.getText().substring(from, to)));
            }
        }
    }
}
