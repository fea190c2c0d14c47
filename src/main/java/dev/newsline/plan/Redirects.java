package dev.newsline.plan;

import dev.newsline.assemble.Site;
import dev.newsline.assemble.Urls;
import dev.newsline.format.RedirectPage;
import dev.newsline.language.Language;
import java.util.Map;
import java.util.Optional;

/** Pages that lead from an old address to the new one. */
final class Redirects implements Contributor {
    private final Site site;
    private final Map<String, Language> languages;

    Redirects(Site site, Map<String, Language> languages) {
        this.site = site;
        this.languages = languages;
    }

    @Override
    public void contribute(Plan.Jobs plan) {
        site.redirects().forEach((from, to) -> redirect(plan, from, to));
        if (site.settings().prefixAll()) {
            redirect(plan, "/", site.settings().prefix(site.settings().defaultLanguage()));
        }
    }

    private void redirect(Plan.Jobs plan, String from, String to) {
        String tag = language(to);
        Optional<Language> language = Optional.ofNullable(languages.get(tag));
        String absolute = Urls.absolute(site.settings(), to);
        RedirectPage page = new RedirectPage(
                absolute == null ? Urls.href(site.settings(), to) : absolute,
                language.flatMap(l -> l.text("redirected")).orElse(to),
                language.flatMap(l -> l.text("redirectLink")).orElse(to),
                tag);
        plan.add(new Job(
                Urls.file(from),
                Job.Kind.REDIRECT,
                "the alias " + from,
                digester -> digester.part("target")
                        .add("redirect")
                        .add(page.target())
                        .part("texts")
                        .add(page.title())
                        .add(page.linkText())
                        .add(tag),
                new Job.Bytes(page::encode)));
    }

    private String language(String address) {
        for (String language : site.settings().languages()) {
            String prefix = site.settings().prefix(language);
            if (prefix.length() > 1 && address.startsWith(prefix)) {
                return language;
            }
        }
        return site.settings().defaultLanguage();
    }
}
