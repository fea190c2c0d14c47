package dev.newsline.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.ParserEmulationProfile;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/** Sets up the parser. */
final class Flexmark {
    private Flexmark() {}

    /** A parser, which is thread-safe. */
    static Parser parser(Profile profile) {
        MutableDataSet options = new MutableDataSet();
        options.setFrom(ParserEmulationProfile.COMMONMARK);
        MarkedStart.leaveOut(options);
        if (profile.extensions()) {
            options.set(
                    Parser.EXTENSIONS,
                    List.of(
                            new Tables(),
                            FootnoteExtension.create(),
                            StrikethroughExtension.create(),
                            DefinitionExtension.create()));
            options.set(TablesExtension.COLUMN_SPANS, false);
            options.set(TablesExtension.APPEND_MISSING_COLUMNS, false);
            options.set(TablesExtension.DISCARD_EXTRA_COLUMNS, true);
            options.set(TablesExtension.WITH_CAPTION, false);
            options.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
        }
        Parser.Builder builder = Parser.builder(options);
        InlineText.use(builder);
        MarkedStart.add(builder);
        if (profile.extensions()) {
            builder.customInlineParserExtensionFactory(new BraceParser.Factory());
        }
        if (profile.blocks()) {
            builder.customBlockParserFactory(new DirectiveParser.Custom());
        }
        return builder.build();
    }
}
