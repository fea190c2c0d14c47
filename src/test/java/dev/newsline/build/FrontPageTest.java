package dev.newsline.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsline.SiteFixture;
import dev.newsline.SiteFixture.Built;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What leads the front page, and what it looks like while there is little to show. */
class FrontPageTest {
    private static final Pattern STORY = Pattern.compile("<h[23]><a href=\"[^\"]*\">([^<]+)</a>");

    @TempDir
    Path folder;

    private SiteFixture site(String more) {
        return SiteFixture.in(folder, SampleSites.ONE + """
                sections: [world]
                -- content/media/room.svg --
                <svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"/>
                """ + more);
    }

    private static String article(String name, String day, String more) {
        return "-- content/articles/world/" + name + ".md --\n"
                + SampleSites.article(name, "date: 2026-11-" + day + " 10:00" + more);
    }

    /** The stories beside the News Line, in their order. */
    private static List<String> stories(Built built) {
        String page = built.file("index.html");
        String main = page.substring(page.indexOf("front-main"), page.indexOf("<aside"));
        return STORY.matcher(main + page.substring(page.indexOf("</aside>")))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    @Test
    void withoutAStoryItIsAPageAllTheSame() {
        Built built = site("").build();
        assertThat(built.diagnostics()).isEmpty();
        assertThat(stories(built)).isEmpty();
        assertThat(built.file("index.html"))
                .contains("<h1 class=\"brand\">", "<p>Nothing has been published here yet.</p>");
    }

    @Test
    void oneStoryLeads() {
        Built built = site(article("first", "20", "")).build();
        assertThat(stories(built)).containsExactly("first");
        assertThat(built.file("index.html")).contains("card-lead");
    }

    @Test
    void theNewestWithAPictureLeadsThenTheNewest() {
        String picture = "\nimage: {src: room.svg, alt: A room}";
        Built built = site(article("old", "18", picture)
                        + article("pictured", "19", picture)
                        + article("new", "20", ""))
                .build();
        assertThat(stories(built)).containsExactly("pictured", "new", "old");
    }

    @Test
    void breakingNewsLeadsBeforeAPictureButNotBeforeAPin() {
        String picture = "\nimage: {src: room.svg, alt: A room}";
        String site =
                article("pictured", "22", picture) + article("urgent", "21", "\nbreaking: {until: 2026-11-23 18:00}");
        assertThat(stories(site(site).build())).containsExactly("urgent", "pictured");
        assertThat(stories(
                        site(site + article("pinned", "20", "\npinned: true")).build()))
                .containsExactly("pinned", "pictured", "urgent");
    }

    @Test
    void withoutSectionsTheOtherStoriesFollow() {
        StringBuilder articles = new StringBuilder();
        for (int i = 1; i <= 20; i++) {
            articles.append(article("s" + i, String.format("%02d", i), "")
                    .replace("content/articles/world/", "content/articles/"));
        }
        SiteFixture site = site(articles.toString());
        site.write("content/site.yaml", "name: Wire\ntimeZone: UTC\nlanguages: [en]\n");
        Built built = site.build();
        assertThat(stories(built)).hasSize(1 + 4 + 12).startsWith("s20", "s19").endsWith("s4");
        assertThat(built.file("index.html")).contains("<h2 id=\"block-of-latest\">Latest</h2>");
    }

    /** Three stand beside each other, two of the wider ones: no row has a hole. */
    @Test
    void theLastBlocksAreWiderWhereTheyWouldLeaveAHole() {
        int[] wide = {0, 1, 2, 0, 4, 2, 0, 4, 2};
        StringBuilder site = new StringBuilder();
        List<String> sections = new ArrayList<>();
        // The lead and the stories beside it leave something to each section.
        for (int i = 1; i <= 5; i++) {
            site.append(article("lead" + i, "1" + i, ""));
        }
        for (int count = 1; count < wide.length; count++) {
            String section = "s" + count;
            sections.add(section);
            site.append(article(section, "01", "").replace("/world/", "/" + section + "/"));
            SiteFixture fixture = site(site.toString());
            fixture.write(
                    "content/site.yaml", "name: Wire\ntimeZone: UTC\nlanguages: [en]\nsections: " + sections + "\n");
            String page = fixture.build().file("index.html");
            List<String> expected = new ArrayList<>(Collections.nCopies(count - wide[count], "block"));
            expected.addAll(Collections.nCopies(wide[count], "block is-wide"));
            assertThat(Pattern.compile("<section class=\"(block[^\"]*)\"")
                            .matcher(page)
                            .results()
                            .map((MatchResult found) -> found.group(1)))
                    .containsExactlyElementsOf(expected);
        }
    }

    @Test
    void withoutPicturesTheNewestLeads() {
        assertThat(stories(site(article("old", "18", "") + article("new", "19", ""))
                        .build()))
                .containsExactly("new", "old");
    }

    @Test
    void theNewestOfThePinnedLeads() {
        String pinned = "\npinned: true";
        assertThat(stories(
                        site(article("old", "17", pinned) + article("pinned", "18", pinned) + article("new", "19", ""))
                                .build()))
                .containsExactly("pinned", "new", "old");
    }

    @Test
    void aPinThatHasEndedAndOneOfASectionDoNotLead() {
        assertThat(stories(site(article("ended", "17", "\npinned: {until: 2026-11-18 10:00}")
                                + article("ofSection", "18", "\npinned: section")
                                + article("new", "19", ""))
                        .build()))
                .containsExactly("new", "ofSection", "ended");
    }
}
