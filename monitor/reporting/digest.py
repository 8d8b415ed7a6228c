"""The weekly report in a few lines, as facts for the outbox; alerting turns them into a message.

The payload of an outbox row of kind `report`, subject "report:2026-W47", revision = the report's revision::

    {"report": {
        "week": "2026-W47",
        "revision": 1,
        "title": "Bot behaviour, week 47 (16 to 22 Nov 2026)",       header, at most 150 characters
        "verdict": "1 of 6 bots needs attention: ...",                one sentence, also the message's plain text
        "bots": [{"bot": "support", "env": "prod", "verdict": "worse", "words": "toxicity 0.9 % (0.7 to 1.1 %), ..."}],
                                                                      worst first, at most 8; verdict is one of
                                                                      worse | better | no_change | learning |
                                                                      cannot_say | no_traffic
        "more_bots": 0,                                               how many were left out of "bots"
        "figures": [["Replies checked", "61,204 of 612,880 (10 %)"]], short label and value pairs, at most 6
        "decisions": ["Keep model ft-2026-11-20 of support?"],        at most 3
        "why_revised": null,                                          words, from revision 2 on
        "footer": "Compared with week 46 and ...",                    one line
        "next": "botwatch report --week 2026-W47 --format html --out report.html"
    }}

Names of bots and versions are other people's text: the renderer escapes them. No conversation text is in it.
"""
