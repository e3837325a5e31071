namespace ActionPlanning.Reporting;

/// <summary>The look of the roles.</summary>
internal static class SvgStyles
{
    public static string Sheet { get; } =
        """
        .ap-drawing{--ap-ground:#ffffff;--ap-ink:#1b2733;--ap-ink-quiet:#566473;--ap-grid:#e6eaee;--ap-grid-strong:#b4bfc9;--ap-row:#f0f3f5;--ap-certain:#1f5f8b;--ap-hatch:#4f88b3;--ap-hatch-ground:#e9f2f8;--ap-proposed:#7fb0d3;--ap-gate:#8a4b08;--ap-gate-ground:#fbf0e2;--ap-deadline:#a3243b;--ap-dormant:#7b8894;--ap-today:#b3261e;font-family:"Segoe UI",Roboto,"Helvetica Neue",Arial,"Liberation Sans",sans-serif}
        @media (prefers-color-scheme:dark){.ap-drawing{--ap-ground:#14191f;--ap-ink:#e8edf2;--ap-ink-quiet:#a3b0bc;--ap-grid:#262e37;--ap-grid-strong:#4a5763;--ap-row:#1d242c;--ap-certain:#7cc0f0;--ap-hatch:#5b9fd0;--ap-hatch-ground:#1a2b3a;--ap-proposed:#3f7fae;--ap-gate:#f0b46c;--ap-gate-ground:#33261a;--ap-deadline:#ff8f9d;--ap-dormant:#82909d;--ap-today:#ff8a80}}
        @media print{.ap-drawing{--ap-ground:#ffffff;--ap-ink:#000000;--ap-ink-quiet:#444444;--ap-grid:#dddddd;--ap-grid-strong:#999999;--ap-row:#eeeeee;--ap-certain:#1f5f8b;--ap-hatch:#4f88b3;--ap-hatch-ground:#f4f8fb;--ap-proposed:#7fb0d3;--ap-gate:#8a4b08;--ap-gate-ground:#ffffff;--ap-deadline:#a3243b;--ap-dormant:#777777;--ap-today:#b3261e}}
        .ap-drawing{fill:var(--ap-ink)}
        .ap-drawing line{stroke:var(--ap-grid-strong)}
        .ap-drawing .ap-background{fill:var(--ap-ground)}
        .ap-drawing .ap-heading{font-weight:600}
        .ap-drawing .ap-quiet{fill:var(--ap-ink-quiet)}
        .ap-drawing text.ap-words{fill:var(--ap-ink-quiet);stroke:var(--ap-ground);stroke-width:4;stroke-linejoin:round;paint-order:stroke}
        .ap-drawing .ap-grid{stroke:var(--ap-grid)}
        .ap-drawing .ap-grid-strong{stroke:var(--ap-grid-strong)}
        .ap-drawing .ap-row{stroke:var(--ap-row)}
        .ap-drawing .ap-window{stroke:var(--ap-hatch);stroke-width:1}
        .ap-drawing .ap-hatch-ground{fill:var(--ap-hatch-ground)}
        .ap-drawing line.ap-hatch-line{stroke:var(--ap-hatch);stroke-width:1.5}
        .ap-drawing .ap-certain{fill:var(--ap-certain);stroke:var(--ap-certain)}
        .ap-drawing .ap-proposed{fill:var(--ap-proposed);stroke:var(--ap-certain);stroke-width:1}
        .ap-drawing .ap-provisional{fill:var(--ap-ground);stroke:var(--ap-certain);stroke-width:1.75}
        .ap-drawing line.ap-refused{stroke:var(--ap-deadline);stroke-width:2.5;stroke-linecap:round}
        .ap-drawing .ap-late{fill:var(--ap-deadline);stroke:var(--ap-ground);stroke-width:1;paint-order:stroke}
        .ap-drawing .ap-load{fill:var(--ap-hatch)}
        .ap-drawing .ap-load-ongoing{stroke:none}
        .ap-drawing line.ap-load-ongoing-line{stroke:var(--ap-hatch);stroke-width:2}
        .ap-drawing .ap-over{stroke:var(--ap-deadline);stroke-width:1}
        .ap-drawing .ap-over-ground{fill:var(--ap-ground)}
        .ap-drawing line.ap-over-line{stroke:var(--ap-deadline);stroke-width:2}
        .ap-drawing .ap-over-mark{fill:var(--ap-deadline)}
        .ap-drawing line.ap-capacity{stroke:var(--ap-ink);stroke-width:1.5}
        .ap-drawing .ap-gate{fill:var(--ap-gate);stroke:var(--ap-gate)}
        .ap-drawing .ap-gate-window{stroke:var(--ap-gate);stroke-width:1}
        .ap-drawing .ap-gate-window-ground{fill:var(--ap-gate-ground)}
        .ap-drawing line.ap-gate-window-line{stroke:var(--ap-gate);stroke-width:1.5}
        .ap-drawing .ap-deadline{fill:var(--ap-deadline);stroke:var(--ap-deadline)}
        .ap-drawing line.ap-deadline{stroke-width:2}
        .ap-drawing .ap-dormant{fill:none;stroke:var(--ap-dormant);stroke-dasharray:3 3}
        .ap-drawing text.ap-dormant{fill:var(--ap-ink-quiet);stroke:none;font-style:italic}
        .ap-drawing .ap-today{stroke:var(--ap-today);stroke-width:1.5;stroke-dasharray:5 3}
        .ap-drawing .ap-cash-band{fill:var(--ap-hatch-ground)}
        .ap-drawing .ap-cash-open{stroke:none}
        .ap-drawing line.ap-cash-open-line{stroke:var(--ap-dormant);stroke-width:1}
        .ap-drawing .ap-cash-open-ground{fill:var(--ap-ground)}
        .ap-drawing line.ap-cash-worst{stroke:var(--ap-certain);stroke-width:2.5;stroke-linecap:round}
        .ap-drawing line.ap-cash-best{stroke:var(--ap-hatch);stroke-width:1.5;stroke-linecap:round}
        .ap-drawing .ap-cash-in{fill:var(--ap-certain)}
        .ap-drawing .ap-cash-in-possible{stroke:var(--ap-hatch);stroke-width:1}
        .ap-drawing .ap-cash-out{fill:var(--ap-gate)}
        .ap-drawing .ap-cash-out-possible{stroke:var(--ap-gate);stroke-width:1}
        .ap-drawing .ap-cash-out-possible-ground{fill:var(--ap-gate-ground)}
        .ap-drawing line.ap-cash-out-possible-line{stroke:var(--ap-gate);stroke-width:1.5}
        .ap-drawing line.ap-reserve{stroke:var(--ap-deadline);stroke-width:1.5;stroke-dasharray:6 4}
        .ap-drawing line.ap-zero{stroke:var(--ap-ink-quiet);stroke-width:1}
        .ap-drawing .ap-lowest-point{fill:var(--ap-deadline);stroke:var(--ap-ground);stroke-width:1.5}
        .ap-drawing text.ap-lowest-label{fill:var(--ap-deadline);stroke:var(--ap-ground);stroke-width:4;stroke-linejoin:round;paint-order:stroke;font-weight:600}
        .ap-drawing .ap-hover{fill:transparent;stroke:none}
        .ap-drawing text.ap-today-label{fill:var(--ap-today);stroke:var(--ap-ground);stroke-width:4;stroke-linejoin:round;paint-order:stroke;font-weight:600}

        """.ReplaceLineEndings("\n");
}
