package dev.newsline.plan;

import dev.newsline.digest.Digest;
import dev.newsline.digest.Digester;
import dev.newsline.digest.Digestible;
import dev.newsline.theme.Theme;

/**
 * What is the same on all pages of an edition, so that it is digested once.
 *
 * @param settings all of them, and whether it is a preview
 * @param site the record of that name: menus, editions, accounts
 * @param texts the words of the language and of the newsroom
 * @param assets style sheets, scripts and their like
 */
record Frame(Digest settings, Digest site, Digest texts, Digest assets) implements Digestible {
    static Frame of(Views views) {
        return new Frame(
                new Digester().add(views.settings).add(views.preview).digest(),
                Digester.of(views.siteView),
                views.language.digest(),
                assets(views.theme));
    }

    private static Digest assets(Theme theme) {
        Digester assets = new Digester();
        theme.assets().forEach(asset -> assets.add(asset.name()).add(asset.integrity()));
        return assets.digest();
    }

    @Override
    public void digest(Digester digester) {
        digester.part("settings").add(settings);
        digester.part("site").add(site);
        digester.part("texts").add(texts);
        digester.part("assets").add(assets);
    }
}
