package dev.newsline.view;

import dev.newsline.digest.Digester;
import dev.newsline.digest.Digestible;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is the same on every page of an edition.
 *
 * @param name the newsroom's name in this language
 * @param baseUrl absolute address of the site, with a slash at its end
 * @param path the path of that address, from slash to slash
 * @param language BCP 47 tag
 * @param dir ltr or rtl
 * @param locale for Open Graph, as az_AZ
 * @param home the edition's front page
 * @param line the News Line's page
 * @param lineHead the live head of the News Line
 * @param topics index of topics
 * @param authors index of authors
 * @param rss the edition's feed
 * @param mark the newsroom's mark, shown beside its name
 * @param menu sections in menu order
 * @param menus further menus by name
 * @param social accounts, none where there are no entries
 * @param policies standing pages that say how the newsroom works
 * @param bylineAt where the byline stands: top or end
 * @param datelineAt where the dateline stands: lead, line or end
 */
public record SiteView(
        String name,
        @Nullable String baseUrl,
        String path,
        String language,
        String dir,
        String locale,
        String home,
        String line,
        String lineHead,
        String topics,
        String authors,
        @Nullable String rss,
        @Nullable PictureView mark,
        List<LinkView> menu,
        Map<String, List<LinkView>> menus,
        List<SocialView> social,
        List<LinkView> policies,
        String bylineAt,
        String datelineAt)
        implements Digestible {
    @Override
    public void digest(Digester digester) {
        digester.add(name)
                .add(baseUrl)
                .add(path)
                .add(language)
                .add(dir)
                .add(locale)
                .add(home)
                .add(line)
                .add(lineHead)
                .add(topics)
                .add(authors)
                .add(rss)
                .add(mark)
                .addAll(menu)
                .add(menus.size())
                .addAll(social)
                .addAll(policies)
                .add(bylineAt)
                .add(datelineAt);
        menus.forEach((menu, links) -> digester.add(menu).addAll(links));
    }
}
