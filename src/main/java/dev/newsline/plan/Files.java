package dev.newsline.plan;

import dev.newsline.assemble.Media;
import dev.newsline.assemble.Renditions;
import dev.newsline.assemble.Site;
import dev.newsline.assemble.Urls;
import dev.newsline.digest.ContentHash;
import dev.newsline.format.Robots;
import dev.newsline.image.Recipe;
import dev.newsline.theme.Asset;
import dev.newsline.theme.Theme;
import java.util.List;

/** Pictures, documents, assets, static files and the small files that servers and robots look for. */
final class Files implements Contributor {
    private final Site site;
    private final Theme theme;

    Files(Site site, Theme theme) {
        this.site = site;
        this.theme = theme;
    }

    @Override
    public void contribute(Plan.Jobs plan) {
        for (Asset asset : theme.assets()) {
            plan.add(new Job(
                    asset.path(),
                    Job.Kind.ASSET,
                    "templates/assets/" + asset.name(),
                    digester -> digester.part("file").add("asset").add(asset.integrity()),
                    new Job.Bytes(asset::bytes)));
        }
        for (Media.Picture picture : site.media()) {
            plan.add(new Job(
                    Urls.file(picture.address()),
                    Job.Kind.MEDIA,
                    picture.source(),
                    digester -> digester.part("file").add("media 1").add(picture.hash()),
                    new Job.Copy(picture.source(), picture.info() != null, picture.hash())));
        }
        for (Site.Developed developed : site.developed()) {
            Media.Picture picture = developed.picture();
            for (Recipe recipe : developed.recipes()) {
                plan.add(new Job(
                        Urls.file(Renditions.address(picture, recipe)),
                        Job.Kind.MEDIA,
                        picture.source(),
                        digester -> digester.part("file")
                                .add("rendition")
                                .add(picture.hash())
                                .add(recipe),
                        new Job.Rendition(picture, recipe)));
            }
        }
        String robots = Urls.absolute(site.settings(), "/sitemap.xml");
        service(plan, "robots.txt", new Robots(robots, List.of()).encode());
        service(plan, ".nojekyll", new byte[0]);
        for (Media.Picture file : site.staticFiles()) {
            plan.add(new Job(
                    file.source().substring("static/".length()),
                    Job.Kind.STATIC,
                    file.source(),
                    digester -> digester.part("file").add("static 1").add(file.hash()),
                    new Job.Copy(file.source(), Media.isPicture(file.source()), file.hash())));
        }
    }

    private static void service(Plan.Jobs plan, String path, byte[] bytes) {
        plan.add(new Job(
                path,
                Job.Kind.SERVICE,
                "the generated " + path,
                digester -> digester.part("content").add(ContentHash.of(bytes)),
                new Job.Bytes(() -> bytes)));
    }
}
