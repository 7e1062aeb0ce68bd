package dev.tidewaiter.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;

/** A page as people see it, in a wide window and in a narrow one, with its picture. */
final class SeenPage {

    private SeenPage() {}

    /** Nobody is shut out of it, its headings skip no level, its tables are in order, and in a narrow window none of it lies outside. */
    static void seen(Page page, String name) {
        assertThat(RealBrowser.barriers(page)).as(name).isEmpty();
        assertThat(RealBrowser.namelessTables(page)).as("tables of " + name).isEmpty();
        assertThat(levels(page)).as("headings of " + name).isEqualTo("");
        assertThat(torn(page))
                .as("tables of " + name + " whose heads stand beside their columns")
                .isEqualTo("");
        RealBrowser.picture(page, "page-" + name);
        page.setViewportSize(390, 800);
        // what fits a wide window may have to be pushed in a narrow one
        assertThat(RealBrowser.barriers(page)).as(name + " in a narrow window").isEmpty();
        assertThat(outside(page)).as(name + " in a narrow window").isEmpty();
        assertThat(narrow(page)).as(name + ": columns too narrow to read").isEmpty();
        RealBrowser.narrowPicture(page, "page-" + name);
        page.setViewportSize(1440, 900);
    }

    /** The first heading that is more than a level below the one before it. */
    private static Object levels(Page page) {
        return page.evaluate("""
                () => { let before = 0;
                  for (const each of document.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
                    const level = Number(each.tagName[1]);
                    if (level > before + 1 && !each.closest('dialog')) return each.outerHTML;
                    before = level;
                  }
                  return ''; }""");
    }

    /** The first table whose head is not as wide as its rows. */
    private static Object torn(Page page) {
        return page.evaluate("""
                () => [...document.querySelectorAll('main table:has(> thead):has(> tbody)')]
                  .filter(each => Math.abs(each.tHead.offsetWidth - each.tBodies[0].offsetWidth) > 1)
                  .map(each => each.outerHTML.slice(0, 160))[0] ?? ''""");
    }

    /** What lies outside the window and cannot be pushed into it. */
    @SuppressWarnings("unchecked")
    private static List<String> outside(Page page) {
        return (List<String>) page.evaluate("""
                () => document.documentElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll('body *')]
                  .filter(each => each.getBoundingClientRect().right > innerWidth + 1 && !each.closest('.scroll'))
                  .map(each => each.outerHTML.slice(0, 160)).slice(0, 4).concat('and no other')""");
    }

    /** Cells of tables in which words stand a letter or two a line. */
    @SuppressWarnings("unchecked")
    private static List<String> narrow(Page page) {
        return Stream.ofNullable((List<String>) page.evaluate("""
                () => [...document.querySelectorAll('main td, main th')]
                  .filter(each => each.getClientRects().length > 0 && each.innerText.trim().length > 12
                    && each.clientWidth < 60 && each.clientHeight > 160)
                  .map(each => each.outerHTML.slice(0, 120))"""))
                .flatMap(List::stream)
                .limit(3)
                .toList();
    }
}
