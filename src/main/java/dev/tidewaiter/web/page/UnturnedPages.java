package dev.tidewaiter.web.page;

import dev.tidewaiter.letters.TurningMarks;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.engine.AttributeNames;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.model.IStandaloneElementTag;
import org.thymeleaf.model.IText;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Nothing that a page shows or reads aloud turns the letters behind it round, whichever attribute of a template wrote it: each such mark stands
 * there by its number. What a form sends back stays as it is: the name of a sheet in a hidden field, and what stands within a text area.
 */
@Component
final class UnturnedPages extends AbstractDialect implements IPostProcessorDialect {

    private static final int LAST = 10_000;

    UnturnedPages() {
        super("Pages that nothing turns round");
    }

    @Override
    public int getDialectPostProcessorPrecedence() {
        return LAST;
    }

    @Override
    public Set<IPostProcessor> getPostProcessors() {
        return Set.of(new PostProcessor(TemplateMode.HTML, Handler.class, LAST));
    }

    /** Sees all that is written of a page; made anew for each by Thymeleaf. */
    public static final class Handler extends AbstractTemplateHandler {

        /** Looked up once: to do so for each element of a page took a sixth of the time that it takes to write one. */
        private static final List<AttributeName> READ_ALOUD = Stream.of("aria-label", "title", "alt", "placeholder")
                .<AttributeName>map(AttributeNames::forHTMLName)
                .toList();

        private static final String TEXT_AREA = "textarea";

        private boolean sentBack;

        @Override
        public void handleText(IText text) {
            if (sentBack) {
                super.handleText(text);
                return;
            }
            var written = text.getText();
            var named = TurningMarks.named(written);
            super.handleText(
                    named.equals(written)
                            ? text
                            : getContext().getModelFactory().createText(named));
        }

        @Override
        public void handleOpenElement(IOpenElementTag tag) {
            sentBack |= TEXT_AREA.equalsIgnoreCase(tag.getElementCompleteName());
            super.handleOpenElement(unturned(tag));
        }

        @Override
        public void handleCloseElement(ICloseElementTag tag) {
            sentBack &= !TEXT_AREA.equalsIgnoreCase(tag.getElementCompleteName());
            super.handleCloseElement(tag);
        }

        @Override
        public void handleStandaloneElement(IStandaloneElementTag tag) {
            super.handleStandaloneElement(unturned(tag));
        }

        private <T extends IProcessableElementTag> T unturned(T tag) {
            var unturned = tag;
            for (var attribute : READ_ALOUD) {
                var value = tag.getAttributeValue(attribute);
                var named = value == null ? null : TurningMarks.named(value);
                if (named != null && !named.equals(value)) {
                    unturned =
                            getContext().getModelFactory().setAttribute(unturned, attribute.getAttributeName(), named);
                }
            }
            return unturned;
        }
    }
}
