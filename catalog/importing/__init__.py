"""From files and readings to drafts and problems, validated once, before anything is written."""
