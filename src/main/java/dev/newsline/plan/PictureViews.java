package dev.newsline.plan;

import dev.newsline.assemble.Article;
import dev.newsline.assemble.Media;
import dev.newsline.assemble.Renditions;
import dev.newsline.assemble.Term;
import dev.newsline.image.Crop;
import dev.newsline.image.PictureWords;
import dev.newsline.view.CropView;
import dev.newsline.view.PictureView;
import dev.newsline.view.TextView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** Makes the records of pictures. Thread-safe. */
final class PictureViews {
    private final Views views;
    private final Map<String, Media.Picture> pictures = new HashMap<>();

    /** Pictures that were asked for lately, each at a place of its own: pages near in time show the same. */
    private final AtomicReferenceArray<@Nullable Recent> recent = new AtomicReferenceArray<>(1 << 12);

    private record Recent(
            Renditions of,
            @Nullable CropView whole,
            @Nullable CropView wide) {}

    PictureViews(Views views) {
        this.views = views;
        for (Media.Picture picture : views.site.media()) {
            if (picture.info() != null) {
                pictures.put(picture.source(), picture);
            }
        }
    }

    /** The portrait of a person; null where there is none. */
    @Nullable
    PictureView photo(Term term) {
        String photo = term.entry().photo();
        if (photo == null) {
            return null;
        }
        Media.Picture file = photoFile(photo);
        return file == null || file.info() == null
                ? null
                : new PictureView(
                        views.href(file.address()),
                        file.info().width(),
                        file.info().height(),
                        "",
                        null,
                        null,
                        null,
                        null,
                        crops(Renditions.of(views.settings, file, null), false));
    }

    /** The picture in its sizes, and where it {@code leads} the part for cards; none where it is published as it is. */
    private List<CropView> crops(@Nullable Renditions renditions, boolean leads) {
        if (renditions == null || !renditions.made()) {
            return List.of();
        }
        int place = renditions.hashCode() & (recent.length() - 1);
        Recent known = recent.get(place);
        if (known == null || !known.of.equals(renditions)) {
            known = new Recent(renditions, crop(renditions, Crop.WHOLE), crop(renditions, Crop.WIDE));
            recent.set(place, known);
        }
        if (known.whole == null) {
            return List.of();
        }
        return leads && known.wide != null ? List.of(known.whole, known.wide) : List.of(known.whole);
    }

    private @Nullable CropView crop(Renditions renditions, Crop crop) {
        String sizes = renditions.srcset(crop, views.settings);
        if (sizes.isEmpty()) {
            return null;
        }
        Renditions.File one = renditions.one(crop);
        return new CropView(crop.proportions(), sizes, views.href(one.address()), one.width(), one.height());
    }

    /** The file of a portrait; null where there is none to show. */
    Media.@Nullable Picture photoFile(String photo) {
        String bare = photo.startsWith("/") ? photo.substring(1) : photo;
        for (String source : List.of("authors/" + bare, bare, "media/" + bare)) {
            Media.Picture file = pictures.get(source);
            if (file != null) {
                return file;
            }
        }
        return null;
    }

    /** The lead picture of an article; null where there is none. */
    @Nullable
    PictureView of(Article article) {
        return of(article, article.picture(), true);
    }

    /** A picture of an article. What the front matter does not say is taken from the file itself. */
    @Nullable
    PictureView of(Article article, Article.@Nullable Illustration illustration, boolean leads) {
        if (illustration == null) {
            return null;
        }
        var words = illustration.words();
        var file = illustration.file();
        PictureWords own = file == null ? PictureWords.NONE : file.words();
        String lang = words.lang();
        boolean inherited = article.document().front().image() == null
                || article.document().front().image().credit() == null;
        TextView caption = views.text(words.caption(), lang, views.edition.language());
        TextView credit = views.text(
                words.credit(), lang, inherited ? views.settings.defaultLanguage() : views.edition.language());
        caption = caption == null && own.caption() != null ? new TextView(own.caption(), null) : caption;
        String creditLine = own.creditLine();
        credit = credit == null && creditLine != null ? new TextView(creditLine, null) : credit;
        String alt = words.alt() != null || words.decorative() ? words.alt() : own.alt();
        if (caption != null && credit != null && caption.text().equals(credit.text())) {
            caption = null;
        }
        return new PictureView(
                illustration.address(),
                file == null || file.info() == null ? 0 : file.info().width(),
                file == null || file.info() == null ? 0 : file.info().height(),
                alt == null ? "" : alt,
                caption,
                credit,
                words.rights() == null ? own.rights() : words.rights(),
                words.focus(),
                crops(illustration.renditions(), leads));
    }
}
