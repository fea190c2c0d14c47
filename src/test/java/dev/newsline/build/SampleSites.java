package dev.newsline.build;

/** Sites that several tests begin with. */
final class SampleSites {
    private SampleSites() {}

    /** A newsroom in three languages with nothing wrong. */
    static final String NEWSROOM = """
            -- content/site.yaml --
            name: Caspian Wire
            baseUrl: https://news.example.org/
            timeZone: Asia/Baku
            languages: [az, ru, en]
            sections: [economy, world]
            line: {items: 3}
            menus: {footer: [about]}
            -- content/phrases.yaml --
            - {az: Açıq mənbələrdən foto, en: Photo from open sources}
            - {az: Arxiv fotosu, ru: Архивное фото}
            -- content/pages/about.md --
            ---
            title: Haqqımızda
            ---
            Kimik.
            -- content/pages/about.en.md --
            ---
            title: About us
            ---
            Who we are.
            -- content/articles/economy/corridor.md --
            ---
            title: Dəhliz açıldı
            date: 2026-11-20 10:00
            topics: [transit]
            authors: [Leyla Mammadova]
            series: roads
            ---
            Birinci cümlə.
            -- content/articles/economy/corridor.en.md --
            ---
            title: The corridor opened
            ---
            The first sentence.
            -- content/articles/world/call.en.md --
            ---
            title: Ministers to speak
            date: 2026-11-21 09:30
            topics: [transit]
            image: {src: room.svg, alt: A room, credit: Arxiv fotosu}
            ---
            More in [the corridor](../economy/corridor.en.md).
            -- content/media/room.svg --
            <svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><path d="M0 0h30v20z"/></svg>
            -- content/articles/economy/rates.md --
            ---
            title: Məzənnə sabitdir
            date: 2026-11-22 08:00
            aliases: [/old/rates/]
            ---
            Sabit.
            """;

    static final String ONE = """
            -- content/site.yaml --
            name: Wire
            baseUrl: https://news.example.org/
            timeZone: UTC
            languages: [en]
            """;

    static final String NEWSROOM_SETTINGS = """
            name: Caspian Wire
            baseUrl: https://news.example.org/
            timeZone: Asia/Baku
            languages: [az, ru, en]
            """;

    static String article(String title, String front) {
        return "---\ntitle: " + title + "\n" + front + "\n---\nBody of " + title + ".\n";
    }
}
