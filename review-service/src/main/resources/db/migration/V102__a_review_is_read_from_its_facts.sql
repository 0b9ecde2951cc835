-- What is asked of one review is read from its facts at the moment of asking, so there is no sheet that could lag behind.
drop table panel_pack;
