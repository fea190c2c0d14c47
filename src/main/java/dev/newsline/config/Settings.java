package dev.newsline.config;

import dev.newsline.digest.Digester;
import dev.newsline.digest.Digestible;
import dev.newsline.model.Words;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The newsroom's settings.
 *
 * @param description what the newsroom is, in a sentence; none where it does not say
 * @param baseUrl absolute, with a slash at its end; null where none is known
 * @param path the path of {@code baseUrl}, from slash to slash
 * @param languages tags, the default first
 * @param prefixAll whether the default language's addresses have a prefix too
 * @param sections ids in menu order
 * @param menus ids of standing pages or sections by menu
 * @param policies standing pages by what they say
 * @param archives of day, month, year: those that are made
 * @param feeds of rss, atom, json: those that are made
 * @param look what makes the pages its own
 * @param renditions whether smaller files and parts are made of pictures
 * @param lite whether pages have a lite edition
 * @param cards whether pictures for sharing are drawn for articles that have none
 */
public record Settings(
        Words name,
        Words description,
        @Nullable String baseUrl,
        String path,
        ZoneId timeZone,
        List<String> languages,
        boolean prefixAll,
        Permalink permalink,
        List<String> sections,
        Map<String, List<String>> menus,
        int pageSize,
        Line line,
        String byline,
        String dateline,
        List<Account> social,
        Reviews reviews,
        Map<String, String> policies,
        Set<String> archives,
        Set<String> feeds,
        Look look,
        boolean renditions,
        boolean lite,
        boolean cards)
        implements Digestible {
    /** An account of the newsroom on a network, in one language or (null) in all. */
    public record Account(
            String network, String url, @Nullable String lang) implements Digestible {
        @Override
        public void digest(Digester digester) {
            digester.add(network).add(url).add(lang);
        }
    }

    /**
     * How long the News Line is.
     *
     * @param items on a page of its edition, 1 to 100
     * @param onArticle on an article's page, 0 to 100: an article that moves in time or goes changes as many pages after it
     */
    public record Line(int items, int onArticle) implements Digestible {
        @Override
        public void digest(Digester digester) {
            digester.add(items).add(onArticle);
        }
    }

    /** How readers may answer where an article does not say: open, closed or none. */
    public record Reviews(
            String mode, @Nullable String mail, @Nullable String endpoint) implements Digestible {
        @Override
        public void digest(Digester digester) {
            digester.add(mode).add(mail).add(endpoint);
        }
    }

    public String defaultLanguage() {
        return languages.get(0);
    }

    /** What an edition's addresses start with: {@code /} or {@code /ru/}, without the path of the site. */
    public String prefix(String language) {
        return !prefixAll && language.equals(defaultLanguage()) ? "/" : "/" + language + "/";
    }

    @Override
    public void digest(Digester digester) {
        digester.add(name)
                .add(description)
                .add(baseUrl)
                .add(path)
                .add(timeZone.getId())
                .addTexts(languages)
                .add(prefixAll)
                .add(permalink.pattern())
                .addTexts(sections)
                .add(menus.size());
        menus.forEach((menu, ids) -> digester.add(menu).addTexts(ids));
        digester.add(pageSize)
                .add(line)
                .add(byline)
                .add(dateline)
                .addAll(social)
                .add(reviews)
                .addTexts(policies)
                .addTexts(archives)
                .addTexts(feeds)
                .add(look)
                .add(renditions)
                .add(lite)
                .add(cards);
    }
}
